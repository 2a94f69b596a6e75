import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { scoreMean, scoreMeanByDay } from "./score-mean.ts";

const days = [
  smallView([{ scores: [10, 20, 999], covered: [1, 1, 0] }]),
  smallView([{ scores: [-10.5, -20, 999], covered: [1, 1, 0] }], { day: 1 }),
];

test("the mean is that of those covered on the last day, below 0 too", () =>
  expect(measured(scoreMean, ...days)).toBe(-15.25));

test("by day, each day has its mean", () => expect(measured(scoreMeanByDay, ...days)).toEqual([15, -15.25]));

test("with nobody covered there is no mean", () => {
  const nobody = smallView([{ scores: [10], covered: [0] }]);
  expect(measured(scoreMean, nobody)).toBeNaN();
  expect(measured(scoreMeanByDay, nobody)).toEqual([Number.NaN]);
});
