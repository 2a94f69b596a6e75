import { expect, test } from "vitest";
import { shippedText } from "../../tests/shipped.ts";
import { wordAt } from "../../tests/word-at.ts";
import { readChecked } from "../text/index.ts";
import { readActs } from "./acts.ts";

const assumed = "provenance: {standing: assumption, range: [0, 1]}";

interface Parts {
  readonly rate?: string;
  readonly rest?: string;
}

/** An acts file of one act, or what is said instead of its parts. */
function acts({
  rate = `{classes: [{share: 0.5, perYear: 10}], ${assumed}}`,
  rest = "",
}: Parts = {}): string {
  return [
    "title: {en: Acts, de: Handlungen, nl: Handelingen}",
    "acts:",
    "  - id: sings",
    "    context: leisure",
    "    label: {en: sings, de: singt, nl: zingt}",
    `    rate: ${rate}`,
    "    effect: good",
    rest,
  ].join("\n");
}

function told(text: string): string[] {
  return readChecked(text, "acts.yaml", readActs).problems.map(
    ({ code, at }) => `${code.replace("acts/", "")}: ${wordAt(text, at)}`,
  );
}

test("the acts that ship have no mistake", () => {
  expect(readChecked(shippedText("acts/everyday.yaml"), "acts/everyday.yaml", readActs).problems).toEqual([]);
});

test("an act that says only what it must is done by anyone, alike by all, and is ordinary", () => {
  const { value } = readChecked(acts(), "acts.yaml", readActs);
  expect(value?.acts[0]).toMatchObject({ who: { minAge: 0, maxAge: 120 }, kind: "ordinary" });
  expect(value?.acts[0]).not.toHaveProperty("loads");
});

test("classes hold everyone at most; shares of 33, 56 and 11 % add up to everyone, though in binary they exceed 1", () => {
  const classes = (...shares: number[]) =>
    acts({
      rate: `{classes: [${shares.map((share) => `{share: ${share}, perYear: 1}`).join(", ")}], ${assumed}}`,
    });
  expect(told(classes(0.33, 0.56, 0.11))).toEqual([]);
  expect(told(classes(0.5, 0.5001))).toEqual(["classes-exceed-everyone: [{share: 0.5"]);
  const [problem] = readChecked(classes(0.5, 0.75), "acts.yaml", readActs).problems;
  expect(problem).toMatchObject({
    found: "shares that add up to 1.25",
    hint: "lower the shares by 0.25 in all",
  });
});

test("the youngest may be as old as the oldest, not older", () => {
  expect(told(acts({ rest: "    who: {minAge: 18, maxAge: 18}" }))).toEqual([]);
  expect(told(acts({ rest: "    who: {minAge: 19, maxAge: 18}" }))).toEqual(["nobody-can: {minAge: 19"]);
});

test("acts load on traits that exist, and a slip is told with the trait that was meant", () => {
  expect(told(acts({ rest: `    loads: {traits: {caution: 1}, ${assumed}}` }))).toEqual([]);
  const { problems } = readChecked(
    acts({ rest: `    loads: {traits: {cautoin: 1}, ${assumed}}` }),
    "acts.yaml",
    readActs,
  );
  expect(problems).toMatchObject([
    { code: "acts/unknown-key", hint: "did you mean `caution`?", at: { line: 8, column: 22 } },
  ]);
});

test("a rate is above nothing and at most once a day", () => {
  const perYear = (days: number) => acts({ rate: `{classes: [{share: 1, perYear: ${days}}], ${assumed}}` });
  expect(told(perYear(365))).toEqual([]);
  expect(told(perYear(365.5))).toEqual(["out-of-range: 365.5"]);
  expect(told(perYear(0))).toEqual(["out-of-range: 0"]);
});

test("every mistake of several acts is told, in the order of the file", () => {
  const two = `${acts({ rest: "    often: true" })}\n  - {id: sings, context: music}`;
  expect(told(two).map((problem) => problem.split(":")[0])).toEqual([
    ...["unknown-key", "missing", "missing", "missing"],
    ...["repeated-id", "unknown-value"],
  ]);
});
