import fc from "fast-check";
import { expect, test } from "vitest";
import { Moments } from "./moments.ts";

function momentsOf(...lists: number[][]): Moments {
  const moments = new Moments(lists[0].length);
  for (const list of lists) moments.add(list);
  return moments;
}

test("of 1, 2 and 6 the mean is 3 and the squares are 4 + 1 + 9", () =>
  expect(momentsOf([1], [2], [6]).at(0)).toEqual({ count: 3, mean: 3, squares: 14 }));

test("one number has no distance from itself, numbers all alike have none", () => {
  expect(momentsOf([0.1]).at(0)).toEqual({ count: 1, mean: 0.1, squares: 0 });
  expect(momentsOf([7], [7], [7]).at(0)).toEqual({ count: 3, mean: 7, squares: 0 });
});

test("places do not touch", () => {
  const moments = momentsOf([1, 10, Number.NaN], [3, 10, 0]);
  expect([0, 1].map((place) => moments.at(place))).toEqual([
    { count: 2, mean: 2, squares: 2 },
    { count: 2, mean: 10, squares: 0 },
  ]);
  expect(moments.at(2)).toEqual({ count: 2, mean: Number.NaN, squares: Number.NaN });
});

test("an infinity has no squares, and a lack at the very beginning is not forgotten", () => {
  expect(momentsOf([Number.POSITIVE_INFINITY]).at(0).squares).toBeNaN();
  expect(momentsOf([Number.NaN], [1], [2]).at(0).squares).toBeNaN();
});

test("lists of zeros that came before count as if they had been added", () => {
  const whole = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.nat(9), whole, (zeros, numbers) => {
      const later = new Moments(1, zeros);
      for (const number of numbers) later.add([number]);
      const all = momentsOf(...new Array<number[]>(zeros).fill([0]), ...numbers.map((number) => [number]));
      expect(later.at(0)).toEqual(all.at(0));
    }),
  );
});

test("a small spread far from 0 is not lost", () => {
  // 10^9 + 4, 7, 13, 16: mean 10^9 + 10, squares 36 + 9 + 9 + 36
  const { mean, squares } = momentsOf([1e9 + 4], [1e9 + 7], [1e9 + 13], [1e9 + 16]).at(0);
  expect(mean).toBe(1e9 + 10);
  expect(squares).toBeCloseTo(90, 5);
});
