import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { DiskLack } from "./disk-lack.ts";
import { writeNewFile } from "./new-file.ts";

const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode("whole");

test("a new file stands whole in its place, with nothing beside it, in folders made for it", () => {
  const path = join(folder, "a", "b", "new.txt");
  writeNewFile(path, bytes);
  expect(readFileSync(path, "utf8")).toBe("whole");
  expect(readdirSync(join(folder, "a", "b"))).toEqual(["new.txt"]);
});

test("what is there stays as it is, and nothing is left beside it", () => {
  const path = join(folder, "taken.txt");
  writeFileSync(path, "mine");
  expect(() => writeNewFile(path, bytes)).toThrow(DiskLack);
  expect(readFileSync(path, "utf8")).toBe("mine");
  mkdirSync(join(folder, "taken-folder"));
  expect(() => writeNewFile(join(folder, "taken-folder"), bytes)).toThrow("something else is in the way");
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a file has no place below another file", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => writeNewFile(join(folder, "file", "below"), bytes)).toThrow(DiskLack);
});

test("whoever wants to stop meanwhile finds the file whole, and is heard on the next turn", async () => {
  const heard: string[] = [];
  const path = join(folder, "interrupted.txt");
  const hear = (): void => void heard.push("stopped");
  process.on("SIGHUP", hear);
  writeNewFile(path, bytes);
  process.kill(process.pid, "SIGHUP");
  expect(readFileSync(path, "utf8")).toBe("whole");
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("SIGHUP", hear);
  expect(heard).toContain("stopped");
});
