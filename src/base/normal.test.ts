import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DEVIATION_ONE, normalOfUniform } from "./normal.ts";

const uniform = fc.nat({ max: 2 ** 32 - 1 });
const LAST = 2 ** 32 - 1;

/** Quantiles of the standard normal. @source Abramowitz and Stegun (1964), tables 26.1 and 26.6 */
const PUBLISHED: readonly (readonly [share: number, deviation: number])[] = [
  [0.6, 0.253347],
  [0.75, 0.67449],
  [0.9, 1.281552],
  [0.95, 1.644854],
  [0.975, 1.959964],
  [0.99, 2.326348],
  [0.995, 2.575829],
  [0.999, 3.090232],
  [0.9999, 3.719016],
  [0.99999, 4.264891],
  [0.999999, 4.753424],
];

/**
 * How far a quantile may be off. A cell is a 64th of a halving of the probability p, so its chord lies
 * within (p / 64)² / 8 × z / φ(z)² of the curve: at most 4e-6 down to p = 1e-6, where p / φ(z) ≈ 1 / z.
 * Rounding in the table, between its rows and in the six digits adds 2 steps, and the step of the
 * uniform itself, 2^-32 / φ(z), another 5e-5 at p = 1e-6.
 */
const ALLOWED_OFF = 1e-4;

test("quantiles are the published ones, on both sides", () => {
  for (const [share, deviation] of PUBLISHED) {
    const above = normalOfUniform(Math.floor(share * 2 ** 32)) / DEVIATION_ONE;
    const below = normalOfUniform(Math.floor((1 - share) * 2 ** 32)) / DEVIATION_ONE;
    expect(Math.abs(above - deviation), `quantile of ${share}`).toBeLessThan(ALLOWED_OFF);
    expect(Math.abs(below + deviation), `quantile of ${1 - share}`).toBeLessThan(ALLOWED_OFF);
  }
});

test("a higher uniform number never gives a lower deviation", () =>
  fc.assert(
    fc.property(uniform, uniform, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(normalOfUniform(low)).toBeLessThanOrEqual(normalOfUniform(high));
    }),
    { numRuns: 2000 },
  ));

test("deviations rise across every edge of the table", () => {
  for (let halving = 1; halving <= 31; halving++) {
    for (let cell = 0; cell < 64; cell++) {
      const edge = Math.floor(2 ** halving * (1 + cell / 64));
      expect(normalOfUniform(edge - 1)).toBeLessThanOrEqual(normalOfUniform(edge));
    }
  }
});

test("the two halves mirror each other", () =>
  fc.assert(
    fc.property(uniform, (number) => {
      expect(normalOfUniform(LAST - number)).toBe(-normalOfUniform(number));
    }),
    { numRuns: 1000 },
  ));

test("over an even grid the mean is 0 and the variance 1", () => {
  const points = 2 ** 20;
  let sum = 0;
  let squares = 0;
  for (let point = 0; point < points; point++) {
    // the middle of a cell of 4096 numbers; its mirror image lies one number off the grid
    const deviation = normalOfUniform(point * 4096 + 2048) / DEVIATION_ONE;
    sum += deviation;
    squares += deviation * deviation;
  }
  // one number of 2^32 moves a deviation by 1 / φ × 2^-32 on average over a half: below 2^-26
  expect(Math.abs(sum / points)).toBeLessThan(2 ** -26);
  // Chords lie outside the curve. They add at most h² / 3 × √(2π) × z exp(z² / 2) = 7.7e-5, for
  // h = 2^-12 and z = 3.49 where the fine table takes over; rounding away from 0 adds 1.2e-5 and the
  // outermost cell 0.2e-5.
  expect(squares / points).toBeGreaterThan(1);
  expect(squares / points).toBeLessThan(1 + 9.2e-5);
});

test("no deviation is beyond 6.3", () => {
  expect(normalOfUniform(0)).toBeGreaterThan(-6.3 * DEVIATION_ONE);
  expect(normalOfUniform(LAST)).toBeLessThan(6.3 * DEVIATION_ONE);
});

test("deviations stay what they are", () => {
  const uniforms = [0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 30, 2 ** 31 - 1, 2 ** 31, 3_000_000_000, LAST];
  expect(uniforms.map(normalOfUniform)).toEqual([
    -408_306, -408_306, -228_532, -228_531, -44_203, -1, 1, 34_084, 408_306,
  ]);
});
