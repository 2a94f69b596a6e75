import fc from "fast-check";
import { expect, test } from "vitest";
import { smallView } from "../../tests/small-view.ts";
import { type ScoreDay, scoreAtTenths, scoreSeries } from "./score-series.ts";

/** One day of the series, of persons all covered unless said otherwise. */
function dayOf(scores: readonly number[], covered?: readonly number[]): ScoreDay {
  const view = smallView([{ scores, ...(covered && { covered }) }]);
  const series = scoreSeries({
    view,
    scheme: view.schemes[0],
    schemeNumber: 0,
    collect: () => {
      throw new Error("collects nothing");
    },
  });
  series.watch?.(view);
  return series.days[0];
}

test("persons are counted in bins of whole points, from the lowest", () => {
  const day = dayOf([3, 3.99, 5, 4, 100], [1, 1, 1, 1, 0]);
  expect(day).toMatchObject({ lowest: 3, width: 1, persons: 4 });
  expect([...day.counts]).toEqual([2, 1, 1]);
});

test("scores below 0 lie in the bin below them, not in the one towards 0", () => {
  const day = dayOf([-0.01, 0, -1, -1.5]);
  expect(day.lowest).toBe(-2);
  expect([...day.counts]).toEqual([1, 2, 1]);
});

test("one score for all is one bin", () => {
  const day = dayOf([1000, 1000, 1000]);
  expect(day).toMatchObject({ mean: 1000, lowest: 1000, width: 1 });
  expect([...day.counts]).toEqual([3]);
});

test("scores spread over more than 4,096 points are counted by tens, hundreds ...", () => {
  expect(dayOf([0, 4094])).toMatchObject({ width: 1 });
  const tens = dayOf([-3, 4097]);
  expect(tens).toMatchObject({ width: 10, lowest: -10 });
  expect(tens.counts.length).toBe(411);
  expect([tens.counts[0], tens.counts.at(-1)]).toEqual([1, 1]);
  // as wide as 32 bits of hundredths allow
  const widest = dayOf([-10_000_000, 10_000_000]);
  expect(widest).toMatchObject({ width: 10_000, lowest: -10_000_000 });
  expect(widest.counts.length).toBe(2001);
});

test("no spread takes more than 4,096 bins, and nobody falls out of them", () => {
  const score = fc.integer({ min: -(2 ** 30), max: 2 ** 30 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), (scores) => {
      const { counts, lowest, width } = dayOf(scores);
      expect(counts.length).toBeLessThanOrEqual(4096);
      expect(Math.abs(lowest % width)).toBe(0);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(scores.length);
    }),
  );
});

test("with nobody covered there are no bins, no mean and no decile", () => {
  const day = dayOf([5, 6], [0, 0]);
  expect(day).toMatchObject({ mean: Number.NaN, persons: 0 });
  expect(scoreAtTenths(day, 5)).toBeNaN();
});

test("seven tenths of ten persons are seven of them", () => {
  const day = dayOf([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
  expect([1, 2, 3, 7, 9, 10].map((tenths) => scoreAtTenths(day, tenths))).toEqual([
    0, 100, 200, 600, 800, 900,
  ]);
});

test("a decile agrees with sorting, to the whole point below", () => {
  const score = fc.integer({ min: -150_000, max: 150_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.array(score, { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 9 }),
      (scores, tenths) => {
        const sorted = scores.toSorted((one, other) => one - other);
        const exact = sorted[Math.ceil((tenths * scores.length) / 10) - 1];
        expect(scoreAtTenths(dayOf(scores), tenths)).toBe(Math.floor(exact));
      },
    ),
  );
});
