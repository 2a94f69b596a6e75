import { describe, expect, test } from "vitest";
import { shippedCatalogues, shippedPaths, shippedText } from "../../tests/shipped.ts";
import { readScheme } from "./read-scheme.ts";

const catalogues = shippedCatalogues();
const find = (name: string) => ({ text: shippedText(`schemes/${name}.yaml`), file: `schemes/${name}.yaml` });

function told(text: string, file = "mine.yaml"): string[] {
  return readScheme(text, file, { catalogues, find }).problems.map(
    ({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`,
  );
}

function mine(text: string): string {
  return `scheme: mine\nextend: graded-pilots-2018\n${text}`;
}

test.each(shippedPaths("schemes").filter((path) => !path.endsWith(".cases.yaml")))(
  "%s has no mistake",
  (path) => {
    expect(readScheme(shippedText(path), path, { catalogues, find }).problems).toEqual([]);
  },
);

test("a scheme that was read keeps the pieces that tell where each part was written", () => {
  const { value } = readScheme(mine("place: here"), "mine.yaml", { catalogues, find });
  expect(value?.scheme).toMatchObject({ scheme: "mine", place: "here", operator: "public" });
  expect(value?.pieces.at).toEqual({ file: "mine.yaml", line: 1, column: 1 });
});

test("mistakes of text, form and meaning come together, in the order of the text", () => {
  expect(
    told(mine("place: a\nplace: b\noperator: state\nrules:\n  - {id: littering, act: litters}\n")),
  ).toEqual([
    "mine.yaml:4:1 text/repeated-key",
    "mine.yaml:5:11 scheme/unknown-value",
    "mine.yaml:7:26 scheme/unknown-act",
  ]);
});

test("a slip of form in one key hides no mistake of meaning in another of the same rule", () => {
  expect(told(mine("rules:\n  - {id: littering, points: ten, act: litters, source: streets}"))).toEqual([
    "mine.yaml:4:29 scheme/wrong-kind",
    "mine.yaml:4:39 scheme/unknown-act",
    "mine.yaml:4:56 scheme/unknown-source",
  ]);
});

test("one mistake is one problem: what a check of meaning tells, the shape does not tell again", () => {
  expect(told(mine("rules: [{id: littering, group: 2}]"))).toEqual([
    "mine.yaml:3:25 scheme/rule-names-group",
  ]);
  expect(told(mine("purpose: {en: To test., de: Prüfen.}"))).toEqual([]);
  expect(told(mine("place: &x here"))).toEqual(["mine.yaml:3:8 text/alias"]);
  expect(told(mine("score: {start: .inf}"))).toEqual(["mine.yaml:3:16 text/not-a-number"]);
});

test("what breaks in a scheme beneath by an override is told where it stands beneath", () => {
  expect(told(mine("sources:\n  - {id: shops, drop: true}"))).toEqual([
    expect.stringMatching(/^schemes\/graded-pilots-2018\.yaml:\d+:\d+ scheme\/unknown-source$/),
  ]);
});

test("whoever knows more than this room can check what a scheme names outside itself", () => {
  const { problems } = readScheme(mine("place: here\nplace: there"), "mine.yaml", {
    catalogues,
    find,
    checkOutside: () => [
      { code: "world/not-found", at: { file: "mine.yaml", line: 1, column: 1 }, message: "no" },
    ],
  });
  expect(problems.map(({ code }) => code)).toEqual(["world/not-found", "text/repeated-key"]);
});

test("a file that is no block of keys is told as that, and as nothing else", () => {
  for (const text of ["hello", "- a", "5"]) expect(told(text)).toEqual(["mine.yaml:1:1 scheme/wrong-kind"]);
});

describe("dates of variants", () => {
  test.each(["'2018'", "2018-04", "2018-04-03", "1999-12-31"])("%s is one", (date) => {
    expect(told(mine(`variant: ${date}`))).toEqual([]);
  });

  test.each(["2018-13", "2018-00", "2018-04-32", "2018-4-3", "'18'", "April"])("%s is none", (date) => {
    expect(told(mine(`variant: ${date}`))).toEqual(["mine.yaml:3:10 scheme/wrong-form"]);
  });

  test("a year without quotes is a number, and the hint says so", () => {
    const { problems } = readScheme(mine("variant: 2018"), "mine.yaml", { catalogues, find });
    expect(problems.map(({ hint }) => hint)).toEqual(['put it in quotes: `"2018"`']);
  });
});
