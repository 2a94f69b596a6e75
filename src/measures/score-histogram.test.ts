import fc from "fast-check";
import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import type { Histogram } from "./score-bins.ts";
import { scoreHistogramByDay } from "./score-histogram.ts";

function histogram(...days: (readonly number[])[]): Histogram {
  const views = days.map((scores, day) => smallView([{ scores }], { day }));
  return measured(scoreHistogramByDay, ...views) as unknown as Histogram;
}

test("all days share their bins", () =>
  expect(histogram([10, 10, 12], [9, 10, 13])).toEqual({
    lowest: 9,
    width: 1,
    counts: [
      [0, 2, 0, 1, 0],
      [1, 1, 0, 0, 1],
    ],
  }));

test("scores below 0 are binned like any others", () =>
  expect(histogram([-2, -1, 0])).toEqual({ lowest: -2, width: 1, counts: [[1, 1, 1]] }));

test("a wider spread takes wider bins, which begin at their multiples", () => {
  const { lowest, width, counts } = histogram([-3, 104]);
  expect({ lowest, width, bins: counts[0].length }).toEqual({ lowest: -5, width: 5, bins: 22 });
});

test("a day counted by points and one counted by tens nest exactly", () => {
  const { lowest, width, counts } = histogram([0, 99, 100], [0, 5_000, 5_099]);
  expect({ lowest, width }).toEqual({ lowest: 0, width: 100 });
  expect([counts[0][0], counts[0][1], counts[1][50]]).toEqual([2, 1, 2]);
});

test("with nobody covered there are no bins", () => {
  const view = smallView([{ scores: [1], covered: [0] }]);
  expect(measured(scoreHistogramByDay, view, view)).toEqual({ lowest: 0, width: 1, counts: [[], []] });
});

const score = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100);
const scores = fc.array(score, { minLength: 1, maxLength: 30 });

test("a bin holds just the persons whose score lies in it, in at most 60 bins", () => {
  fc.assert(
    fc.property(scores, scores, (first, second) => {
      const { lowest, width, counts } = histogram(first, second);
      expect(counts[0].length).toBeLessThanOrEqual(60);
      [first, second].forEach((day, position) => {
        const expected = counts[position].map((_, bin) => {
          const from = lowest + bin * width;
          return day.filter((each) => each >= from && each < from + width).length;
        });
        expect(counts[position]).toEqual(expected);
      });
    }),
  );
});
