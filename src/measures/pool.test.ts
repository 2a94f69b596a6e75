import { expect, test } from "vitest";
import type { MeasureValue, Pool } from "./measure.ts";
import { poolOf } from "./pool.ts";

function filled(...values: MeasureValue[]): Pool {
  const pool = poolOf(undefined, values[0]);
  for (const value of values) pool.add(value);
  return pool;
}

test("numbers are pooled by where they stand, words and order stay as in the first", () => {
  const pool = filled(
    { rows: [{ rule: "late", points: 1, times: 10 }, [2, 5]] },
    { rows: [{ times: 20, points: 3, rule: "late" }, [6, 5]] },
  );
  const rows = (points: number, times: number, list: number[]) => [{ rule: "late", points, times }, list];
  expect(pool.value(({ mean }) => mean)).toEqual({ rows: rows(2, 15, [4, 5]) });
  expect(pool.value(({ squares }) => squares)).toEqual({ rows: rows(2, 50, [8, 0]) });
  expect(JSON.stringify(pool.value(({ count }) => count))).toBe(JSON.stringify({ rows: rows(2, 2, [2, 2]) }));
});

test("a NaN in one value is one in the mean and in the squares of its place alone", () => {
  const pool = filled([1, Number.NaN], [1, 2], [Number.NaN, 2]);
  expect(pool.value(({ mean }) => mean)).toEqual([Number.NaN, Number.NaN]);
  expect(filled([1, Number.NaN, 4], [1, 2, 4]).value(({ squares }) => squares)).toEqual([0, Number.NaN, 0]);
});

test("a measure's own pool is taken where it has one", () => {
  const own: Pool = { add: () => undefined, value: () => "own" };
  expect(poolOf({ pool: () => own }, 1)).toBe(own);
});
