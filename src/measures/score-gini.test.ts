import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { scoreGini } from "./score-gini.ts";

test("it is that of the scores of those covered on the last day", () => {
  const first = smallView([{ scores: [0, 0, 9, 5], covered: [1, 1, 1, 0] }]);
  const last = smallView([{ scores: [0, 9, 9, 5], covered: [1, 1, 1, 0] }]);
  expect(measured(scoreGini, first)).toBe(2 / 3);
  expect(measured(scoreGini, first, last)).toBe(1 / 3);
});

test("one score below 0, or nobody covered, and there is none", () => {
  expect(measured(scoreGini, smallView([{ scores: [-1, 5] }]))).toBeNaN();
  expect(measured(scoreGini, smallView([{ scores: [5], covered: [0] }]))).toBeNaN();
});
