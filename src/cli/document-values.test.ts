import { expect, test } from "vitest";
import type { DocumentMeasure, RunDocument } from "../world/index.ts";
import { estimateOf, estimateText, meanOf, numbersOf, rowsOf } from "./document-values.ts";

function documentWith(measures: Record<string, DocumentMeasure>): RunDocument {
  const head = { world: "small", persons: 1, days: 1, seed: 1, societySeed: 1, backend: "reference" };
  return { ...head, historyHash: "0", fewCases: [], measures, grades: [] };
}

const document = documentWith({
  one: { value: { group: [1, null] }, unit: "points" },
  several: { mean: [5, 6], low: [4, 5], high: [6, 7], unit: "points" },
  rows: { value: [{ rule: "late" }], unit: "points" },
});

test("of one run a number is as it is, of replicates it has its interval", () => {
  expect(estimateOf(document, "one", "group", 0)).toEqual({ mean: 1 });
  expect(estimateOf(document, "several", 1)).toEqual({ mean: 6, low: 5, high: 7 });
});

test("what is null, or not there, is no number, and never 0", () => {
  expect(estimateOf(document, "one", "group", 1)).toBeUndefined();
  expect(estimateOf(document, "one", "nowhere", 3)).toBeUndefined();
  expect(estimateOf(document, "unknown")).toBeUndefined();
  expect(numbersOf([1, null, "x"])).toEqual([1, Number.NaN, Number.NaN]);
  expect(numbersOf(null)).toEqual([]);
});

test("the mean of replicates stands for their value", () => {
  expect(meanOf(document, "several")).toEqual([5, 6]);
  expect(meanOf(document, "unknown")).toBeNull();
  expect(rowsOf(document, "rows")).toEqual([{ rule: "late" }]);
  expect(rowsOf(document, "one")).toEqual([]);
});

test("an interval is said in brackets", () => {
  expect(estimateText({ mean: 1 }, String)).toBe("1");
  expect(estimateText({ mean: 2, low: 1, high: 3 }, String)).toBe("2 (1 to 3)");
});
