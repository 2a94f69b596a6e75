import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CERTAIN, exp2, LOG2_ONE, log2Fixed, thresholdOfLog2, thresholdOfShare } from "./exact.ts";

const log2 = fc.integer({ min: -50 * LOG2_ONE, max: 50 * LOG2_ONE });
const positive = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });

test("the threshold of a logarithm is 2^32 times the probability, rounded down", () => {
  let least = 0;
  let most = 0;
  for (let step = -33 * LOG2_ONE; step < 0; step++) {
    const missing = 2 ** 32 * 2 ** (step / LOG2_ONE) - thresholdOfLog2(step);
    least = Math.min(least, missing);
    most = Math.max(most, missing);
  }
  // rounding down loses less than 1; twelve square roots and twelve products in doubles are off by
  // less than 24 × 2^-53 of at most 2^32, which is below 2^-16, and Math.pow by less still
  expect(least).toBeGreaterThan(-(2 ** -16));
  expect(most).toBeLessThan(1 + 2 ** -16);
});

test("half of a probability is a bit less in its threshold", () => {
  for (let step = -31 * LOG2_ONE; step < 0; step++) {
    expect(thresholdOfLog2(step - LOG2_ONE)).toBe(thresholdOfLog2(step) >>> 1);
  }
});

test("a logarithm of 0 and more is certain, one below −32 doublings never happens", () => {
  expect([0, 1, 5 * LOG2_ONE].map(thresholdOfLog2)).toEqual([CERTAIN, CERTAIN, CERTAIN]);
  expect([-LOG2_ONE, -32 * LOG2_ONE].map(thresholdOfLog2)).toEqual([2 ** 31, 1]);
  expect([-32 * LOG2_ONE - 1, -1000 * LOG2_ONE].map(thresholdOfLog2)).toEqual([0, 0]);
});

test("a power of two is within 2^-30 of what it is, in proportion", () =>
  fc.assert(
    fc.property(log2, (step) => {
      expect(Math.abs(exp2(step) / 2 ** (step / LOG2_ONE) - 1)).toBeLessThan(2 ** -30);
    }),
    { numRuns: 1000 },
  ));

test("one doubling more is exactly twice as much", () =>
  fc.assert(
    fc.property(log2, (step) => {
      expect(exp2(step + LOG2_ONE)).toBe(2 * exp2(step));
    }),
  ));

test("two to a whole number is exact", () => {
  expect([-2, 0, 3].map((doublings) => exp2(doublings * LOG2_ONE))).toEqual([0.25, 1, 8]);
});

test("a logarithm is the nearest step", () =>
  fc.assert(
    fc.property(positive, (value) => {
      // half a step from rounding and 2^-12 of one from stopping after 24 bits; Math.log2 is off by
      // an ulp, which is 2^-42 of a doubling or less
      const allowed = 0.5 + 2 ** -12 + LOG2_ONE * 2 ** -42;
      expect(Math.abs(log2Fixed(value) - LOG2_ONE * Math.log2(value))).toBeLessThanOrEqual(allowed);
    }),
    { numRuns: 1000 },
  ));

test("the logarithm of a power is the power's own", () =>
  fc.assert(
    fc.property(log2, (step) => {
      expect(log2Fixed(exp2(step))).toBe(step);
    }),
  ));

test("there is no logarithm of what is not above 0", () => {
  for (const wrong of [0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(() => log2Fixed(wrong)).toThrow(RangeError);
  }
});

test("the smallest and the largest number have a logarithm", () => {
  expect(log2Fixed(Number.MIN_VALUE)).toBe(-1074 * LOG2_ONE);
  expect(log2Fixed(Number.MAX_VALUE)).toBe(1024 * LOG2_ONE);
});

test("the threshold of a share is 2^32 times it, and at most what is called certain", () => {
  expect([0, 0.5, 0.75, 1].map(thresholdOfShare)).toEqual([0, 2 ** 31, 3 * 2 ** 30, CERTAIN]);
  expect(thresholdOfShare(2 ** -32)).toBe(1);
  expect(thresholdOfShare(2 ** -33)).toBe(0);
});

test("thresholds, powers and logarithms stay what they are", () => {
  expect([-1, -4097, -100_000].map(thresholdOfLog2)).toEqual([4_294_240_539, 2_147_120_269, 192]);
  expect([-1, 1, 12_345].map(exp2)).toEqual([0.99983078869991, 1.0001692394725978, 8.077540144324303]);
  expect([0.1, 3, 1e6].map(log2Fixed)).toEqual([-13_607, 6_492, 81_640]);
});
