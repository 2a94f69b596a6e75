import fc from "fast-check";
import { expect, test } from "vitest";
import type { Measure, MeasureValue } from "../measures/index.ts";
import { documentOf } from "./replicates.ts";
import type { Run } from "./run-world.ts";
import { studentInterval } from "./student-interval.ts";

/** A run of which one measure came to a value. */
function runWith(value: MeasureValue, seed = 1, measure = "scoreMean"): Run {
  return {
    world: "small",
    persons: 2,
    days: 3,
    seed,
    societySeed: 9,
    backend: "reference",
    historyHash: `hash-${seed}`,
    fewCases: [],
    outcomes: [{ name: measure, measure, scheme: "small", unit: "points", value }],
  };
}

const half = 4.303 / Math.sqrt(3); // of 1, 2, 3: see student-interval.test.ts

test("one run gives its values, and no replicates", () =>
  expect(documentOf([runWith(2.5)])).toEqual({
    world: "small",
    persons: 2,
    days: 3,
    seed: 1,
    societySeed: 9,
    backend: "reference",
    historyHash: "hash-1",
    fewCases: [],
    measures: { scoreMean: { value: 2.5, unit: "points" } },
    grades: [],
  }));

test("replicates give mean, interval and every hash, the first run's first", () => {
  const document = documentOf([runWith(1, 4), runWith(2, 5), runWith(3, 6)]);
  expect(document).toMatchObject({
    seed: 4,
    historyHash: "hash-4",
    fewCases: [],
    replicateHashes: ["hash-4", "hash-5", "hash-6"],
  });
  const measure = document.measures.scoreMean as { mean: number; low: number; high: number };
  expect(Object.keys(measure)).toEqual(["mean", "low", "high", "unit"]);
  expect(measure.mean).toBe(2);
  expect([measure.low, measure.high].map((end) => Math.abs(end - 2))).toEqual([
    expect.closeTo(half, 14),
    expect.closeTo(half, 14),
  ]);
});

test("what is no number is null, wherever it stands", () => {
  const value = { list: [Number.NaN, 1], name: "x", deep: { far: Number.POSITIVE_INFINITY } };
  expect(documentOf([runWith(value)]).measures.scoreMean).toEqual({
    value: { list: [null, 1], name: "x", deep: { far: null } },
    unit: "points",
  });
});

test("structured values are averaged number by number, words stay", () => {
  const runs = [1, 2, 3].map((number) =>
    runWith({ rows: [{ rule: "late", points: number }, [number, 5]] }, number),
  );
  const { mean, low } = documentOf(runs).measures.scoreMean as { mean: unknown; low: unknown };
  expect(mean).toEqual({ rows: [{ rule: "late", points: 2 }, [2, 5]] });
  expect(low).toEqual({
    rows: [{ rule: "late", points: expect.closeTo(2 - half, 14) }, [expect.closeTo(2 - half, 14), 5]],
  });
});

test("a number that one replicate lacks is null in mean and interval", () => {
  const document = documentOf([runWith([1, 2]), runWith([1, Number.NaN], 2)]);
  expect(document.measures.scoreMean).toEqual({
    mean: [1, null],
    low: [1, null],
    high: [1, null],
    unit: "points",
  });
});

test("values of several shapes are put together by their measure's own pool", () => {
  let longest = 0;
  const ragged: Measure = {
    name: "ragged",
    unit: "points",
    meaning: "as many numbers as it likes",
    of: "world",
    begin: () => ({ value: () => [] }),
    pool: () => ({
      add: (value) => {
        longest = Math.max(longest, (value as number[]).length);
      },
      value: (read) => new Array(longest).fill(read({ count: 2, mean: 3, squares: 0 })),
    }),
  };
  const runs = [runWith([4], 1, "ragged"), runWith([2, 6], 2, "ragged")];
  expect(documentOf(runs, [ragged]).measures.ragged).toEqual({
    mean: [3, 3],
    low: [3, 3],
    high: [3, 3],
    unit: "points",
  });
});

test("runs taken in one by one come to the interval over all their values at once", () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(numbers, (values) => {
      const count = values.length;
      const mean = values.reduce((sum, number) => sum + number, 0) / count;
      const squares = values.reduce((sum, number) => sum + (number - mean) ** 2, 0);
      const atOnce = studentInterval({ count, mean, squares });
      const { measures } = documentOf(values.map((value, seed) => runWith(value, seed)));
      const found = measures.scoreMean as { mean: number; low: number; high: number };
      expect(found.mean).toBe(mean);
      // u is half a unit in the last place, m the largest number, t Student's quantile, at most 12.706. Either
      // way knows a distance from the mean to 4 n u m or better, so the root of n squares to 4 u m √n³, and
      // half the width, which is that times t / √(n (n − 1)) ≤ t √2 / n, to 6 t u m √n. Four operations on
      // halves of at most t m and one on ends of at most (t + 1) m add 4 t + t + 1. All of it twice. And squares
      // are multiples of 2^−1074: four such roundings a square leave the root of n of them √n 2^−536 off, half the
      // width t √2 2^−536, twice that both ways; it counts where all numbers are below 1e−150.
      const largest = Math.max(...values.map(Math.abs));
      const underflow = 2 * 12.706 * Math.SQRT2 * 2 ** -536;
      const rounding = 2 ** -53 * largest * 2 * (6 * 12.706 * Math.sqrt(count) + 5 * 12.706 + 1) + underflow;
      expect(Math.abs(found.low - atOnce.low)).toBeLessThanOrEqual(rounding);
      expect(Math.abs(found.high - atOnce.high)).toBeLessThanOrEqual(rounding);
    }),
    { seed: 20_260_105, numRuns: 500 },
  );
});

test("without a run there is no document", () => expect(() => documentOf([])).toThrow(RangeError));

const grades = (low: number, high: number): MeasureValue => [
  { grade: "B", share: low },
  { grade: "A", share: high },
];

test("grades stand by scheme from the lowest, with their share", () =>
  expect(documentOf([runWith(grades(0.25, 0.75), 1, "gradeShares")]).grades).toEqual([
    { scheme: "small", grade: "B", share: 0.25 },
    { scheme: "small", grade: "A", share: 0.75 },
  ]));

test("grades of replicates have their interval", () => {
  const runs = [0.25, 0.5, 0.75].map((share, seed) => runWith(grades(share, 1 - share), seed, "gradeShares"));
  const [lowest] = documentOf(runs).grades;
  expect(lowest).toMatchObject({ grade: "B", share: 0.5 });
  expect([lowest.low, lowest.high]).toEqual([
    expect.closeTo(0.5 - half / 4, 14),
    expect.closeTo(0.5 + half / 4, 14),
  ]);
});

test("with nobody covered a grade's share is null", () => {
  const run = runWith(grades(Number.NaN, Number.NaN), 1, "gradeShares");
  expect(documentOf([run]).grades).toMatchObject([{ share: null }, { share: null }]);
});

test("without any measure a document still says what was run", () =>
  expect(documentOf([{ ...runWith(1), outcomes: [] }])).toMatchObject({ measures: {}, grades: [] }));
