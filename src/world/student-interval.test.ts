import { expect, test } from "vitest";
import { type Interval, studentInterval } from "./student-interval.ts";

function intervalOf(numbers: readonly number[]): Interval {
  const count = numbers.length;
  const mean = numbers.reduce((sum, number) => sum + number) / count;
  return studentInterval({
    count,
    mean,
    squares: numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0),
  });
}

test("of 1, 2, 3 it is 2 ± 4.303 / √3", () => {
  // variance 1, two degrees of freedom
  const { mean, low, high } = intervalOf([1, 2, 3]);
  expect(mean).toBe(2);
  expect(low).toBeCloseTo(2 - 4.303 / Math.sqrt(3), 14);
  expect(high).toBeCloseTo(2 + 4.303 / Math.sqrt(3), 14);
});

test("of two numbers it is 12.706 times half their distance either way", () => {
  // deviation d/√2, divided by √2
  const { low, high } = intervalOf([10, 14]);
  expect(low).toBeCloseTo(12 - 12.706 * 2, 12);
  expect(high).toBeCloseTo(12 + 12.706 * 2, 12);
});

test("of numbers all alike it is that number", () =>
  expect(intervalOf([5, 5, 5, 5])).toEqual({ mean: 5, low: 5, high: 5 }));

/** Half the width in standard errors, for so many numbers. */
function quantileFor(size: number): number {
  const numbers = Array.from({ length: size }, (_, position) => position);
  const { mean, high } = intervalOf(numbers);
  // the variance of 0, 1 ... n − 1 is n (n + 1) / 12
  return (high - mean) / Math.sqrt((size + 1) / 12);
}

test("its width follows Student's table, and beyond it comes nearer the normal one", () => {
  // printed quantiles, to their last digit
  for (const [size, quantile] of [
    [11, 2.228],
    [31, 2.042],
    [41, 2.021],
    [61, 2.0],
    [121, 1.98],
    [1001, 1.962],
  ]) {
    expect(quantileFor(size)).toBeCloseTo(quantile, 3);
  }
});

test("from the table to the formula the width never rises", () => {
  for (let size = 3; size < 60; size++) expect(quantileFor(size)).toBeLessThan(quantileFor(size - 1));
});

test("one number has no interval, and a NaN among them makes all NaN", () => {
  expect(intervalOf([3])).toEqual({ mean: 3, low: Number.NaN, high: Number.NaN });
  expect(intervalOf([3, Number.NaN])).toEqual({ mean: Number.NaN, low: Number.NaN, high: Number.NaN });
});
