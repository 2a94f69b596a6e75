import fc from "fast-check";
import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import type { MeasureValue } from "./measure.ts";
import { scoreHistogramByDay } from "./score-histogram.ts";

interface Histogram {
  readonly lowest: number;
  readonly width: number;
  readonly counts: readonly (readonly number[])[];
}

function histogram(...days: (readonly number[])[]): Histogram {
  const views = days.map((scores, day) => smallView([{ scores }], { day }));
  return measured(scoreHistogramByDay, ...views) as unknown as Histogram;
}

function aligned(...histograms: Histogram[]): Histogram[] {
  const values = histograms as unknown as MeasureValue[];
  return (scoreHistogramByDay.aligned?.(values) ?? []) as unknown as Histogram[];
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

test("histograms of several runs are brought to the bins that one of all would have", () => {
  fc.assert(
    fc.property(scores, scores, (first, second) => {
      const both = aligned(histogram(first), histogram(second));
      const whole = histogram(first, second);
      expect(both.map(({ counts }) => counts[0])).toEqual(whole.counts);
      for (const { lowest, width } of both)
        expect({ lowest, width }).toEqual({ lowest: whole.lowest, width: whole.width });
    }),
  );
});

test("a run in which nobody was covered takes the bins of the others, empty", () => {
  const nobody = measured(scoreHistogramByDay, smallView([{ scores: [1], covered: [0] }]));
  const [empty] = aligned(nobody as unknown as Histogram, histogram([7, 8]));
  expect(empty).toEqual({ lowest: 7, width: 1, counts: [[0, 0]] });
});
