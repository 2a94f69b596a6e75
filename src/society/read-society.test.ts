import { expect, test } from "vitest";
import { shippedPaths, shippedText } from "../../tests/shipped.ts";
import { readSociety } from "./read-society.ts";

const assumed = "provenance: {standing: assumption, range: [0, 1]}";

interface Parts {
  readonly urban?: number | string;
  readonly group?: number;
  readonly bands?: readonly string[];
}

function society({ urban = 0.5, group = 0.2, bands = ["from: 0, to: 90, share: 1"] }: Parts = {}): string {
  return [
    "society: village",
    "title: {en: A village, de: Ein Dorf, nl: Een dorp}",
    "summary: {en: People., de: Leute., nl: Mensen.}",
    `places: {urban: ${urban}, ${assumed}}`,
    `ages: {bands: [${bands.map((band) => `{${band}}`).join(", ")}], ${assumed}}`,
    `income: {unit: euro per month, urban: {median: 2, doublings: 1}, rural: {median: 1, doublings: 1}, ${assumed}}`,
    `group: {share: ${group}, ${assumed}}`,
  ].join("\n");
}

function told(parts: Parts): string[] {
  return readSociety(society(parts), "village.yaml").problems.map(
    ({ code, at }) => `${code.replace("society/", "")} ${at.line}:${at.column}`,
  );
}

test.each(shippedPaths("societies"))("%s has no mistake", (path) => {
  expect(readSociety(shippedText(path), path).problems).toEqual([]);
});

test("a society is called as its file is", () => {
  expect(readSociety(society(), "village.yaml").problems).toEqual([]);
  expect(readSociety(society(), "town.yaml").problems).toMatchObject([
    { code: "society/name-differs", allowed: "town" },
  ]);
});

test("no share is so small that it could be somebody, and none leaves so small a rest", () => {
  expect(told({ group: 0.001 })).toEqual([]);
  expect(told({ group: 0.0009 })).toEqual(["cell-too-small 7:16"]);
  expect(told({ urban: 0.9995 })).toEqual(["cell-too-small 4:17"]);
  expect(told({ urban: 0.999 })).toEqual([]);
});

test("nobody and everybody are no cells: 0 and 1 are shares like others", () => {
  expect(told({ group: 0, urban: 1 })).toEqual([]);
});

test("the bands of ages hold everyone, and the hint says what is missing or too much", () => {
  expect(told({ bands: ["from: 0, to: 9, share: 0.1", "from: 9, to: 90, share: 0.9"] })).toEqual([]);
  const { problems } = readSociety(society({ bands: ["from: 0, to: 9, share: 0.25"] }), "village.yaml");
  expect(problems).toMatchObject([
    { found: "0.25", allowed: "1", hint: "share out the 0.75 that is missing" },
  ]);
  expect(told({ bands: ["from: 0, to: 9, share: 0.9", "from: 9, to: 90, share: 0.9"] })).toEqual([
    "shares-not-whole 5:15",
  ]);
});

test("each band begins where the one before it ends, and holds at least a year", () => {
  const bands = (...edges: [number, number][]) => ({
    bands: edges.map(([from, to]) => `from: ${from}, to: ${to}, share: ${1 / edges.length}`),
  });
  expect(told(bands([0, 20], [20, 90]))).toEqual([]);
  expect(told(bands([0, 20], [25, 90]))).toEqual([expect.stringMatching(/^bands-apart/)]);
  expect(told(bands([0, 20], [15, 90]))).toEqual([expect.stringMatching(/^bands-apart/)]);
  expect(told(bands([0, 20], [20, 20]))).toEqual([expect.stringMatching(/^bands-apart/)]);
});

test("a share of the wrong kind is one mistake: no sum is made of what is no number", () => {
  expect(told({ bands: ["from: 0, to: 90, share: all"] })).toEqual(["wrong-kind 5:41"]);
  expect(told({ urban: "half" })).toEqual(["wrong-kind 4:17"]);
});

test("a society says nothing of single persons: rows of them are unknown keys", () => {
  const { problems } = readSociety(`${society()}\npersons:\n  - {age: 40, income: 2000}\n`, "village.yaml");
  expect(problems).toMatchObject([{ code: "society/unknown-key", found: "persons" }]);
});
