import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { MAX_TEXT_LENGTH } from "../text/index.ts";
import { casesBeside, createDiskFiles, isFile, readTextFile } from "./disk-files.ts";

const folder = mkdtempSync(join(tmpdir(), "disk-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test("a name is a file, or what lies beside files read so far, or what ships", () => {
  const files = createDiskFiles();
  const own = written("own.yaml", "own");
  written("beside.yaml", "beside");
  expect(files.find("schemes", "beside")).toBeUndefined();
  expect(files.find("schemes", own)?.text).toBe("own");
  expect(files.find("schemes", "beside")?.text).toBe("beside");
  expect(files.find("societies", "beside")?.text).toBe("beside");
  expect(files.find("schemes", "no-scheme")?.text).toContain("scheme: no-scheme");
});

test("a path in a file leads from the folder of that file, too", () => {
  const files = createDiskFiles();
  mkdirSync(join(folder, "towns"), { recursive: true });
  written("towns/hill.yaml", "hill");
  expect(files.find("societies", "towns/hill.yaml")).toBeUndefined();
  files.find("worlds", written("here.yaml", "here"));
  expect(files.find("societies", "towns/hill.yaml")?.text).toBe("hill");
});

test("acts and gates that ship are found before one's own of the same name; others beside one's files", () => {
  const files = createDiskFiles();
  files.find("worlds", written("w.yaml", "w"));
  written("everyday.yaml", "stray");
  written("few.yaml", "few");
  expect(files.find("acts", "everyday")?.text).toContain("\nacts:");
  expect(files.find("acts", "few")?.text).toBe("few");
  expect(files.find("acts", join(folder, "everyday.yaml"))?.text).toBe("stray");
});

test("worlds that ship are found by name", () => {
  const { find, names } = createDiskFiles();
  expect(names("worlds")).toContain("two-graders");
  expect(find("worlds", "two-graders")?.text).toContain("\nworld: two-graders");
});

test("a file that ships lends its folder to nobody: acts and gates of one name stay apart", () => {
  const files = createDiskFiles();
  expect(files.find("acts", "everyday")?.text).toContain("\nacts:");
  expect(files.find("gates", "everyday")?.text).toContain("\ngates:");
  expect(files.find("schemes", "everyday")).toBeUndefined();
});

test.each(["../package", "no-scheme.yaml/", "NO-SCHEME", "", "a\u0000b", "x".repeat(5000)])(
  "%j leads to nothing that ships",
  (name) => {
    expect(createDiskFiles().find("schemes", name)).toBeUndefined();
  },
);

test("what keeps a name from being read is told; of what is not there, nothing", () => {
  const { obstacle } = createDiskFiles();
  mkdirSync(join(folder, "inner"));
  expect(obstacle?.(join(folder, "inner"))).toBe("is a folder");
  expect(obstacle?.(join(folder, "nowhere"))).toBeUndefined();
  expect(obstacle?.("a\u0000b")).toBeUndefined();
  expect(obstacle?.(written("plain.yaml", "a: 1"))).toBeUndefined();
});

// Windows has no path to a device that can be looked at
test.skipIf(process.platform === "win32")("a device is no file, and that is what is told of it", () => {
  expect(isFile("/dev/null")).toBe(false);
  expect(createDiskFiles().obstacle?.("/dev/null")).toBe("is no ordinary file");
});

test("a folder and nothing are no files", () => {
  expect([folder, join(folder, "nowhere"), "", "a\u0000b"].map(isFile)).toEqual([false, false, false, false]);
});

test("of a file that is longer than any text, only so much is read that it is seen to be", () => {
  const long = readTextFile(written("long.yaml", "x".repeat(9 * MAX_TEXT_LENGTH)));
  expect(long.text.length).toBeGreaterThan(MAX_TEXT_LENGTH);
  expect(long.text.length).toBeLessThanOrEqual(4 * MAX_TEXT_LENGTH + 1);
  const wide = readTextFile(written("wide.yaml", "中".repeat(4 * MAX_TEXT_LENGTH)));
  expect(wide.text.length).toBeGreaterThan(MAX_TEXT_LENGTH);
});

test("a byte order mark is no part of the text, and bytes that are no UTF-8 stay visible as such", () => {
  expect(readTextFile(written("bom.yaml", "\ufeffa: 1")).text).toBe("a: 1");
  expect(readTextFile(written("latin.yaml", Uint8Array.from([0x61, 0xe4]))).text).toBe("a\ufffd");
});

test("cases lie beside their scheme under its name", () => {
  const scheme = readTextFile(written("mine.yaml", "scheme: mine"));
  expect(casesBeside(scheme)).toBeUndefined();
  written("mine.cases.yaml", "cases: mine");
  expect(casesBeside(scheme)?.text).toBe("cases: mine");
});
