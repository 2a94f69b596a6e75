import { expect, test } from "vitest";
import { shippedCatalogues, shippedPaths, shippedText } from "../../tests/shipped.ts";
import { wordAt } from "../../tests/word-at.ts";
import { readScheme } from "../scheme/index.ts";
import { runCases } from "./cases.ts";

const catalogues = shippedCatalogues();

function schemeNamed(name: string) {
  const find = (wanted: string) => ({
    text: shippedText(`schemes/${wanted}.yaml`),
    file: `schemes/${wanted}.yaml`,
  });
  const { value, problems } = readScheme(find(name).text, find(name).file, { catalogues, find });
  if (value === undefined) throw new Error(JSON.stringify(problems, null, 1));
  return value.scheme;
}

const pilots = schemeNamed("graded-pilots-2018");

function textOf(tests: string, cases: string): string {
  return `cases: ${cases}\ntests:\n${tests}`;
}

function run(tests: string, cases = "graded-pilots-2018") {
  return runCases({ text: textOf(tests, cases), file: "pilots.cases.yaml" }, pilots, catalogues);
}

/** The problems of cases, each with the text that it is about. */
function told(tests: string, cases = "graded-pilots-2018"): string[] {
  const text = textOf(tests, cases);
  return run(tests, cases).problems.map(
    ({ code, at }) => `${code.replace("cases/", "")}: ${wordAt(text, at)}`,
  );
}

const name = 'name: "whoever drops litter loses a point"';

test.each(shippedPaths("schemes").filter((path) => path.endsWith(".cases.yaml")))(
  "every case of %s holds",
  (path) => {
    const scheme = schemeNamed(path.replace("schemes/", "").replace(".cases.yaml", ""));
    const { report, problems } = runCases({ text: shippedText(path), file: path }, scheme, catalogues);
    expect(problems).toEqual([]);
    expect(report.passed).toBeGreaterThan(0);
  },
);

test("a case that holds passes, and one that does not fails, each expectation at its place", () => {
  const { report, problems } = run(
    [
      `  - {${name}, acts: [{act: drops-litter, days: [3]}], expect: [{day: 2, score: 1000}, {day: 3, score: 999}]}`,
      `  - {${name}, acts: [{act: drops-litter, days: [3]}], expect: [{day: 3, score: 1000, grade: D}]}`,
    ].join("\n"),
  );
  expect(report).toEqual({ passed: 1, failed: 1 });
  // what came out instead is not told: a case is no calculator of anybody's score
  expect(problems.map(({ at, found, allowed }) => [at.line, found, allowed])).toEqual([
    [4, undefined, "1000"],
    [4, undefined, "D"],
  ]);
});

test("a person of whom nothing is said is forty and lives in a town; a child is not scored", () => {
  expect(run(`  - {${name}, expect: [{day: 0, score: 1000}]}`).report.passed).toBe(1);
  expect(
    run(`  - {${name}, person: {age: 15}, expect: [{day: 0, score: none, grade: none}]}`).report.passed,
  ).toBe(1);
});

test("names that do not exist are told at the name: scheme, act, grade", () => {
  expect(
    told(`  - {${name}, acts: [{act: litters, days: [1]}], expect: [{day: 1, grade: E}]}`, "other"),
  ).toEqual(["other-scheme: other", "unknown-act: litters", "unknown-grade: E"]);
});

test("an expectation expects something", () => {
  expect(told(`  - {${name}, expect: [{day: 1}]}`)).toEqual(["expects-nothing: {day: 1"]);
});

test("only what is done by quantity has one, and no finer than the engine counts", () => {
  const act = (given: string) =>
    `  - {${name}, acts: [{${given}, days: [1]}], expect: [{day: 0, score: 1000}]}`;
  expect(told(act("act: plays-video-games, quantity: 4.25"))).toEqual([]);
  expect(told(act("act: plays-video-games, quantity: 4.255"))).toEqual(["wrong-form: 4.255"]);
  expect(told(act("act: drops-litter, quantity: 2"))).toEqual(["quantity-without-unit: quantity: 2"]);
});

test("a score that no scheme can give is told before anything is run", () => {
  expect(told(`  - {${name}, expect: [{day: 1, score: 999.005}]}`)).toEqual(["wrong-form: 999.005"]);
  expect(told(`  - {${name}, expect: [{day: 1, score: much}]}`)).toEqual(["unknown-value: much"]);
});

test("where the text has a mistake, no case is run, and every mistake is told", () => {
  const { report, problems } = run(`  - {${name}, expect: [{day: 1, score: 5, score: 6}], expct: 1}`);
  expect(report).toEqual({ passed: 0, failed: 0 });
  expect(problems.map(({ code }) => code)).toEqual(["text/repeated-key", "cases/unknown-key"]);
});

test("what a friend, a spouse or a child does comes to the person as the scheme says", () => {
  const label = { en: "others", de: "andere", nl: "anderen" };
  const associated = (of: string, by: string): string => {
    const association = [
      { id: "others", label, of, over: "score" as const, weight: 0.5, every: "month" as const },
    ];
    const tests =
      `  - {${name}, person: {${by}: {age: 30}}, acts: [{act: drops-litter, by: ${by}, days: [3]}],` +
      " expect: [{day: 30, score: 1000}, {day: 31, score: 999.5}]}";
    const source = { text: textOf(tests, "graded-pilots-2018"), file: "pilots.cases.yaml" };
    const { problems } = runCases(source, { ...pilots, association }, catalogues);
    return problems.map(({ code, at }) => `${code}: ${wordAt(source.text, at)}`).join();
  };
  expect(associated("online", "friend")).toBe("");
  expect(associated("spouse", "spouse")).toBe("");
  expect(associated("child", "child")).toBe("");
  expect(associated("parent", "parent")).toBe("");
  expect(associated("spouse", "friend")).toBe("cases/failed: 999.5");
});

test("cases are few and short: they pin rules, and score nobody", () => {
  const one = `  - {${name}, expect: [{day: 1, score: 1000}]}\n`;
  expect(told(one.repeat(60))).toEqual([]);
  expect(told(one.repeat(61))).toEqual(['out-of-range: - {name: "whoever drops litter loses a point"']);
  expect(told(`  - {${name}, expect: [{day: 4001, score: 1000}]}`)).toEqual(["out-of-range: 4001"]);
});
