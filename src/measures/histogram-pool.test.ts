import fc from "fast-check";
import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { HistogramPool } from "./histogram-pool.ts";
import type { MeasureValue, Spread } from "./measure.ts";
import type { Histogram } from "./score-bins.ts";
import { scoreHistogramByDay } from "./score-histogram.ts";

/** A day a list of scores. */
function histogram(...days: (readonly number[])[]): MeasureValue {
  const views = days.map((scores, day) => smallView([{ scores }], { day }));
  return measured(scoreHistogramByDay, ...views);
}

/** A histogram whose only day has nobody in it. */
const nobody = measured(scoreHistogramByDay, smallView([{ scores: [1], covered: [0] }]));

function pooled(values: readonly MeasureValue[], read: (spread: Spread) => number): Histogram {
  const pool = new HistogramPool();
  for (const value of values) pool.add(value);
  return pool.value(read) as unknown as Histogram;
}

const score = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
// of all sizes, or nearly every spread would need the widest bins
const ofSomeSize = fc
  .tuple(score, fc.integer({ min: 0, max: 30 }))
  .map(([hundredths, halvings]) => Math.trunc(hundredths / 2 ** halvings) / 100);
const scores = fc.array(ofSomeSize, { minLength: 1, maxLength: 20 });

test("runs get the bins that one histogram of all would have, each with its mean and squares", () => {
  fc.assert(
    fc.property(fc.array(scores, { minLength: 1, maxLength: 6 }), (runs) => {
      const whole = histogram(...runs) as unknown as Histogram;
      const values = runs.map((each) => histogram(each));
      const { lowest, width, counts } = pooled(values, ({ mean }) => mean);
      expect({ lowest, width }).toEqual({ lowest: whole.lowest, width: whole.width });
      const [means] = counts;
      const [squares] = pooled(values, (spread) => spread.squares).counts;
      expect(means.length).toBe(whole.counts[0].length);
      means.forEach((mean, bin) => {
        const persons = whole.counts.map((run) => run[bin]);
        const expected = persons.reduce((sum, number) => sum + number) / runs.length;
        expect(mean).toBe(expected);
        // whole numbers below 21, six at most: some twenty operations on numbers below 3,000
        expect(squares[bin]).toBeCloseTo(
          persons.reduce((sum, number) => sum + (number - expected) ** 2, 0),
          10,
        );
      });
    }),
  );
});

test("days stay apart", () => {
  const { lowest, counts } = pooled(
    [histogram([5], [6, 6]), histogram([6], [5, 6])],
    ({ mean, squares }) => mean + 100 * squares,
  );
  // means ½, ½ and ½, 3/2; squares ½ each
  expect({ lowest, counts }).toEqual({
    lowest: 5,
    counts: [
      [50.5, 50.5],
      [50.5, 51.5],
    ],
  });
});

test("a run in which nobody is covered counts as nobody in each bin, whenever it comes", () => {
  for (const values of [
    [nobody, histogram([7, 8])],
    [histogram([7, 8]), nobody],
  ]) {
    expect(pooled(values, ({ mean }) => mean)).toEqual({ lowest: 7, width: 1, counts: [[0.5, 0.5]] });
  }
});

test("with nobody covered in any run there are no bins", () =>
  expect(pooled([nobody, nobody], ({ mean }) => mean)).toEqual({ lowest: 0, width: 1, counts: [[]] }));
