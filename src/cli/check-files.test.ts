import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkFiles } from "./check-files.ts";
import { createDiskFiles } from "./disk-files.ts";

const folder = mkdtempSync(join(tmpdir(), "check-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function check(...names: string[]) {
  return checkFiles(names, createDiskFiles());
}

function codes(...names: string[]): string[] {
  return check(...names).flatMap(({ problems }) => problems.map(({ code }) => code));
}

const lists = "title: {en: a, de: b, nl: c}\n";
const society = "society: place\ntitle: {en: a, de: b, nl: c}\n";

test("what a file is, its first key says, or the only key of a kind that it has", () => {
  expect(codes(written("acts.yaml", `${lists}acts: []`))).toEqual(["acts/out-of-range"]);
  expect(codes(written("gates.yaml", `gates: []\n${lists}`))).toEqual(["gates/out-of-range"]);
  expect(codes(written("place.yaml", society))).toContain("society/missing");
  expect(codes(written("mine.yaml", "extend: no-scheme\nsociety: china-2015\nscheme: mine"))).toEqual([]);
  expect(codes(written("nothing.yaml", "x: 1"))).toContain("scheme/missing");
});

test("a world is a world by its first key, or by a key that only worlds have", () => {
  const world = `title: {en: a, de: b, nl: c}\nsummary: {en: a, de: b, nl: c}\nsociety: germany-2020\n`;
  const schemes = "schemes: [{scheme: no-scheme}]\n";
  const [report] = check(written("first.yaml", `world: first\n${world}${schemes}`));
  expect(report).toMatchObject({ holds: "germany-2020 under 1 scheme", problems: [] });
  expect(codes(written("last.yaml", `${world}${schemes}world: last\n`))).toEqual([]);
  expect(codes(written("nameless.yaml", `${world}${schemes}`))).toEqual(["world/missing"]);
});

test("a world is checked with all that it names, beside it or shipped, each mistake in its own file", () => {
  const broken = "scheme: lax\nextend: graded-pilots-2018\noperator: state\n";
  const lax = written("lax.yaml", broken);
  const world = written(
    "laxer.yaml",
    "world: laxer\ntitle: {en: a, de: b, nl: c}\nsummary: {en: a, de: b, nl: c}\nsociety: germany-2002\nschemes: [{scheme: lax}]\n",
  );
  const [{ file, problems }] = check(world);
  expect(file).toBe(world);
  expect(problems.map(({ at, code }) => [at.file, at.line, code])).toEqual([
    [lax, 3, "scheme/unknown-value"],
    [world, 4, "world/not-found"],
  ]);
});

test("what ships is found by its name, in every kind that has one", () => {
  expect(check("no-scheme").map(({ holds }) => holds)).toEqual([
    expect.stringMatching(/cases? holds?, and \d+ verdicts of the audit$/),
  ]);
  expect(check("everyday").map(({ holds }) => holds)).toEqual([
    expect.stringMatching(/^\d+ acts$/),
    expect.stringMatching(/^\d+ gates$/),
  ]);
});

test("a scheme and its cases are one report, asked for once or twice, from either", () => {
  const scheme = written("pair.yaml", "scheme: pair\nextend: graded-pilots-2018");
  const cases = written(
    "pair.cases.yaml",
    'cases: pair\ntests: [{name: "whoever does nothing stays", expect: [{day: 0, score: 1000}]}]',
  );
  for (const names of [[scheme], [cases], [scheme, cases]]) {
    expect(check(...names)).toEqual([{ file: scheme, holds: "1 case holds", problems: [] }]);
  }
});

test("cases without a scheme beside them are for the scheme that they name", () => {
  const text =
    'cases: graded-pilots-2018\ntests: [{name: "whoever does nothing stays", expect: [{day: 0, score: 1000}]}]';
  expect(check(written("lonely.yaml", text))[0].holds).toBe("1 case holds");
  expect(codes(written("lost.yaml", text.replace("2018", "2081")))).toEqual(["cases/no-scheme"]);
  expect(codes(written("nameless.yaml", "cases: 5\ntests: []"))).toEqual(["cases/no-scheme"]);
});

test("cases of a scheme that is wrong are not run: the scheme is told first", () => {
  written("wrong.yaml", "scheme: wrong\nextend: graded-pilots-2018\noperator: state");
  expect(codes(written("wrong.cases.yaml", "cases: wrong\ntests: []"))).toEqual(["scheme/unknown-value"]);
});

test("mistakes of several files are all told, each in its own", () => {
  const reports = check(written("one.yaml", ""), written("two.yaml", "x: [1"), "nowhere");
  expect(reports.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    ["text/empty"],
    ["text/malformed"],
    ["world/not-found"],
  ]);
});

test("a society that a scheme names is checked with it, wherever it lies", () => {
  written("town.yaml", "society: town");
  const named = codes(written("beside.yaml", "scheme: beside\nextend: no-scheme\nsociety: town"));
  expect(named).toContain("society/missing");
  expect(codes(written("far.yaml", "scheme: far\nextend: no-scheme\nsociety: atlantis"))).toEqual([
    "world/not-found",
  ]);
});
