import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bombs, floods, type HostileFile, noTexts, traps } from "./hostile-texts.ts";
import { type Measured, measure } from "./measured-command.ts";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(bytes: string | Uint8Array): string {
  const path = join(mkdtempSync(join(folder, "a-")), "scheme.yaml");
  writeFileSync(path, bytes);
  return path;
}

/** What holds of every command, however bad its input: said as bad input, soon and in little memory. */
function expectGrace(said: Measured): void {
  expect(said.stderr).not.toMatch(/itself failed|^\s+at .*:\d+:\d+|Error:/m);
  expect(said.code).toBe(2);
  expect(said.cpuMs).toBeLessThan(5000);
  expect(said.peakMb).toBeLessThan(700);
}

interface Told {
  readonly code: string;
  readonly at: { readonly file: string };
}

function problemsIn(said: Measured): readonly Told[] {
  return (JSON.parse(said.stdout) as { problems: readonly Told[] }).problems;
}

/** Refuses many small files in one command: each has its own problems, and none hides another's. */
async function expectRefusals(files: readonly HostileFile[]): Promise<void> {
  const paths = files.map(({ bytes }) => written(bytes));
  const said = await measure(["check", ...paths, "--json"]);
  expectGrace(said);
  const problems = problemsIn(said);
  files.forEach(({ name, says }, position) => {
    const codes = problems.filter(({ at }) => at.file === paths[position]).map(({ code }) => code);
    expect(codes, name).toEqual(expect.arrayContaining([...says]));
  });
}

/** Refuses a large file, and bounds what that takes. */
async function expectRefusal({ name, bytes, says }: HostileFile): Promise<void> {
  const said = await measure(["check", written(bytes), "--json"]);
  expectGrace(said);
  expect(problemsIn(said).map(({ code }) => code)).toEqual(expect.arrayContaining([...says]));
  if (process.env.HOSTILE_TIMES !== undefined) {
    const used = `${Math.round(said.cpuMs)} ms ${Math.round(said.peakMb)} MB`;
    appendFileSync(process.env.HOSTILE_TIMES, `${name}: ${used}\n`);
  }
}

describe("a file that cannot be a scheme is refused in words, soon, and in little memory", () => {
  test("what is no text, or none in UTF-8", () => expectRefusals(noTexts));
  test("what would make a reader recurse or copy without end", () => expectRefusals(bombs));
  test("keys, numbers and words that programs take for something else", () => expectRefusals(traps));
  test.each(floods)("a flood of $name", expectRefusal);

  test.each([noTexts[4], bombs[0], bombs[3], floods[4], traps[0]])(
    "run says of $name what check says, and nothing on standard output",
    async ({ bytes, says }) => {
      const said = await measure(["run", written(bytes)]);
      expectGrace(said);
      expect(said.stdout).toBe("");
      expect(said.stderr.length).toBeLessThan(100_000);
      for (const code of says) expect(said.stderr).toContain(`[${code}]`);
    },
  );
});

describe("a name that leads to no file that can be read is refused in words", () => {
  test.each([
    ["a folder", () => folder, "world/unreadable"],
    ["a device", () => "/dev/zero", "world/unreadable"],
    ["nothing", () => join(folder, "nowhere.yaml"), "world/not-found"],
    ["a file as if it were a folder", () => join(written("a: 1"), "inside"), "world/not-found"],
    ["a name longer than any file has", () => "a".repeat(5000), "world/not-found"],
    ["no name at all", () => "", "world/not-found"],
    ["a link that leads to itself", () => linkInCircle(), "world/not-found"],
    ["a name with an escape sequence", () => "\u001b[31mred", "world/not-found"],
  ])("%s", async (_, name, code) => {
    const path = name();
    for (const said of await Promise.all([measure(["check", path]), measure(["run", path])])) {
      expectGrace(said);
      expect(said.stderr).toContain(`[${code}]`);
      expect(said.stderr).not.toContain("\u001b");
      expect(said.stdout).toBe("");
    }
  });

  // the root user may read everything, so the command is typed as somebody else
  test.runIf(process.platform !== "win32")("a file that the user may not read", async () => {
    const home = mkdtempSync(join(tmpdir(), "locked-"));
    const path = join(home, "locked.yaml");
    writeFileSync(path, "scheme: locked");
    chmodSync(home, 0o755);
    chmodSync(path, 0o000);
    const said = await measure(["check", path], process.getuid?.() === 0 ? 65_534 : undefined);
    rmSync(home, { recursive: true });
    expectGrace(said);
    expect(said.stderr).toContain("it may not be read by you");
  });
});

function linkInCircle(): string {
  const path = join(folder, "circle.yaml");
  symlinkSync(path, path);
  return path;
}

describe("a file that only looks odd is read as what it says", () => {
  const scheme = [
    "scheme: odd",
    "extend: graded-pilots-2018",
    "place: Jökulsárlón",
    "rules:",
    "  - id: littering",
    "    points: -2",
    "",
  ];
  test.each([
    ["line ends of Windows", scheme.join("\r\n")],
    ["a byte order mark", `\ufeff${scheme.join("\n")}`],
    ["both", `\ufeff${scheme.join("\r\n")}`],
    ["a document mark", `---\n${scheme.join("\n")}...\n`],
    ["no line end at the end", scheme.join("\n").trimEnd()],
    ["wide indents", scheme.join("\n").replaceAll(/^ {2}/gm, "          ")],
    [
      "JSON",
      JSON.stringify({
        scheme: "odd",
        extend: "graded-pilots-2018",
        rules: [{ id: "littering", points: -2 }],
      }),
    ],
    [
      "brackets in texts and comments",
      `${scheme.join("\n")}# ${"[".repeat(500)}\npurpose: {en: "${"[".repeat(500)}", de: "{{{", nl: "]]]"}\n`,
    ],
    [
      "dates and words of other tongues",
      `${scheme.join("\n")}variant: 2018-04-03\npurpose: {en: "yes", de: ja, nl: no}\n`,
    ],
  ])("%s", async (_, text) => {
    const home = mkdtempSync(join(folder, "odd-"));
    mkdirSync(join(home, "x"));
    const path = join(home, "x", "odd.yaml");
    writeFileSync(path, text);
    const { code, stdout, stderr } = await measure(["check", path]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("fine");
  });
});
