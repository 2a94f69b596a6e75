import fc from "fast-check";
import { expect, test } from "vitest";
import { gini } from "./gini.ts";

const one = (...values: number[]): number => gini(Float64Array.from(values));

test("all alike are not unequal", () => expect(one(5, 5, 5, 5)).toBe(0));

test("one person alone is not unequal", () => expect(one(1000)).toBe(0));

test("when one of n has everything it is (n − 1) / n", () => {
  for (const n of [2, 3, 10, 1000]) {
    const values = new Float64Array(n);
    values[n >> 1] = 42;
    expect(gini(values)).toBe((n - 1) / n);
  }
});

test("of 1, 2 ... n it is (n − 1) / (3n)", () => {
  // both sums are whole numbers below 2^53: the two sides round once each
  for (const n of [2, 5, 100, 10_000]) {
    const values = Float64Array.from({ length: n }, (_, position) => n - position);
    expect(Math.abs(gini(values) - (n - 1) / (3 * n))).toBeLessThan(2 ** -52);
  }
});

test("when a share has nothing and all others the same, it is that share", () =>
  expect(one(0, 7, 0, 7, 7, 0, 7, 0)).toBe(0.5));

test("adding the same to everyone lowers it in proportion to the means", () => {
  // means 50 and 150: 1/2 becomes 1/2 × 50/150
  expect(one(0, 100)).toBe(0.5);
  expect(one(100, 200)).toBeCloseTo(1 / 6, 15);
});

test("nobody, and a value below 0, have none; nothing at all is shared alike", () => {
  expect(one()).toBeNaN();
  expect(one(-1, 3)).toBeNaN();
  expect(one(0, 0, 0)).toBe(0);
});

test("it is half the mean difference of all pairs, over the mean, and changes nothing it is given", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }), (numbers) => {
      const values = Float64Array.from(numbers);
      const total = numbers.reduce((sum, value) => sum + value, 0);
      const pairs = numbers.flatMap((value) => numbers.map((other) => Math.abs(value - other)));
      const differences = pairs.reduce((sum, difference) => sum + difference, 0);
      const expected = total === 0 ? 0 : differences / (2 * numbers.length * total);
      expect(Math.abs(gini(values) - expected)).toBeLessThan(2 ** -50);
      expect([...values]).toEqual(numbers);
    }),
  );
});
