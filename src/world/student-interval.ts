import type { Spread } from "../measures/index.ts";

/** The mean of some numbers, and the interval that holds the mean of endlessly many in 95 of 100 cases. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Student's 95 % interval of the mean of some numbers. It takes them for draws from one near-normal
 * distribution; of shares near 0 or 1 it may reach beyond them.
 *
 * @returns NaN for an end where there are fewer than two numbers, and throughout where one is NaN
 * @source Student, The probable error of a mean (Biometrika 6, 1908)
 */
export function studentInterval({ count, mean, squares }: Spread): Interval {
  const freedom = count - 1;
  const half = studentQuantile(freedom) * Math.sqrt(squares / freedom / count);
  return { mean, low: mean - half, high: mean + half };
}

/** 0.975 quantiles of Student's t with 1, 2 ... 30 degrees of freedom. */
const quantiles = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

const NORMAL_QUANTILE = 1.959964;

/**
 * 0.975 quantile of Student's t.
 *
 * @source Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.5, beyond the table
 */
export function studentQuantile(freedom: number): number {
  const z = NORMAL_QUANTILE;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  return quantiles[freedom - 1] ?? z + first / freedom + second / freedom ** 2;
}
