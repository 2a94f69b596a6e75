import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { glasshouse } from "../cli/glasshouse.ts";

const file = resolve(import.meta.dirname, "ten-mistakes.yaml");
const lines = readFileSync(file, "utf8").split("\n");

/** The lines whose comment counts the mistakes, and the column at which each begins. */
const expected = [
  "9:10 world/not-found",
  "17:21 scheme/wrong-kind",
  "23:10 scheme/unknown-act",
  "27:5 text/repeated-key",
  "33:12 scheme/unknown-value",
  "35:17 scheme/citation-missing",
  "42:5 scheme/unknown-key",
  "52:13 scheme/grades-gap",
  "59:20 scheme/gate-cannot",
  "61:15 scheme/out-of-range",
];

test("the ten mistakes stand where their comments say", () => {
  const marked = lines.flatMap((line, index) => (/# \d+: /.test(line) ? [index + 1] : []));
  expect(expected.map((place) => Number(place.split(":")[0]))).toEqual(marked);
});

test.each(["run", "check"])(
  "%s tells ten different mistakes at once, each with its place",
  async (command) => {
    const empty = mkdtempSync(join(tmpdir(), "ten-"));
    const { code, stdout, stderr } = await glasshouse([command, file], { folder: empty });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const told = [...stderr.matchAll(/^\S+ten-mistakes\.yaml:(\d+:\d+) {2}.*\[([a-z/-]+)\]$/gm)];
    expect(told.map(([, place, problem]) => `${place} ${problem}`)).toEqual(expected);
    expect(stderr).toContain("\n10 problems. ");
    expect(readdirSync(empty), "a file was written").toEqual([]);
    rmSync(empty, { recursive: true });
  },
);

test("as data they are the same ten, and nothing else stands on standard output", async () => {
  const { code, stdout, stderr } = await glasshouse(["check", file, "--json"]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  const { problems } = JSON.parse(stdout) as {
    problems: { code: string; at: { line: number; column: number } }[];
  };
  expect(problems.map(({ code, at }) => `${at.line}:${at.column} ${code}`)).toEqual(expected);
});
