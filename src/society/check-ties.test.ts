import { expect, test } from "vitest";
import { shippedText } from "../../tests/shipped.ts";
import { readSociety } from "./read-society.ts";

const file = "societies/germany-2020.yaml";
const shipped = shippedText(file);

/** What is wrong with Germany when a piece of it is put otherwise: code and line. */
function mistakes(from: string, to: string): string[] {
  if (!shipped.includes(from)) throw new Error(`the file has no ${from}`);
  const { problems } = readSociety(shipped.replace(from, to), file);
  return problems.map(({ code, at }) => `${code.split("/")[1]} ${at.line}`);
}

/** The line on which a text stands. */
function lineOf(text: string): number {
  return shipped.slice(0, shipped.indexOf(text)).split("\n").length;
}

test("a society says who is tied to whom, though in no layer if it wants", () => {
  const ties = shipped.slice(shipped.indexOf("\nties:"));
  expect(mistakes(ties, "\n")).toEqual(["missing 2"]);
  const layers = ties.slice(ties.indexOf("  layers:"));
  expect(mistakes(layers, "  layers: []\n")).toEqual([]);
});

test("draws hang on the ids of layers: none stands twice", () => {
  expect(mistakes("- id: work\n", "- id: kin\n")).toEqual([`repeated-id ${lineOf("- id: work")}`]);
});

test("ages of a layer are half-open and not empty", () => {
  const ages = "{ from: 16, to: 65 }\n      share";
  const told = (from: number, to: number): string[] =>
    mistakes(ages, `{ from: ${from}, to: ${to} }\n      share`);
  expect(told(16, 17)).toEqual([]);
  expect(told(16, 16)).toEqual([`ages-reversed ${lineOf(ages)}`]);
  expect(told(65, 16)).toEqual([`ages-reversed ${lineOf(ages)}`]);
});

test("every layer says where it comes from", () => {
  const kin = shipped.slice(shipped.indexOf("- id: kin"), shipped.indexOf("- id: work"));
  const bare = kin.slice(0, kin.indexOf("      provenance:"));
  expect(mistakes(kin, `${bare}    `)).toEqual([`missing ${lineOf("- id: kin")}`]);
});

test("a layer has near slots or long ones; either alone will do", () => {
  const [near, long] = ["{ slots: 9, activity: 0.55 }", "{ slots: 1, activity: 0.3 }"];
  const none = "{ slots: 0, activity: 0 }";
  expect(mistakes(near, none)).toEqual([]);
  expect(mistakes(`${near}\n      long: ${long}`, `${near}\n      long: ${none}`)).toEqual([]);
  expect(mistakes(`${near}\n      long: ${long}`, `${none}\n      long: ${none}`)).toEqual([
    `layer-without-slots ${lineOf(near) + 1}`,
  ]);
});

test("those who live together are tied in one layer only; textbook layers may stand beside it", () => {
  const provenance = "provenance: { standing: assumption, range: [0, 1] }";
  const layers = "  layers:\n    - id: household";
  const another = (kind: string): string =>
    `  layers:\n    - { id: other, ${kind}, ${provenance} }\n    - id: household`;
  for (const kind of [
    "kind: complete",
    "kind: matching",
    "kind: ring, k: 4, p: 0.1",
    "kind: islands, islands: 2, sameIsland: 0.2, otherIsland: 0.1",
  ]) {
    expect(mistakes(layers, another(kind))).toEqual([]);
  }
  expect(mistakes(layers, another("kind: household"))).toEqual([
    `repeated-household-layer ${lineOf("- id: household") + 1}`,
  ]);
});
