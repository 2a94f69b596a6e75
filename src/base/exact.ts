/**
 * Powers, logarithms and the normal distribution from +, −, ×, ÷ and sqrt alone. IEEE 754 fixes
 * those to the bit on every machine; `Math.exp`, `log` and `pow` differ between browsers, and one
 * bit of difference in a rate is another history.
 */

/** Steps per doubling of a fixed-point base-2 logarithm: 12 bits behind the point. */
export const LOG2_ONE = 4096;

/** Probability 1 as a threshold; a day's chance just below it is the most that can be said. */
export const CERTAIN = 0xffffffff;

const mantissa = createMantissas();

/** 2^(step / 4096) × 2^31, rounded down, for one doubling; from twelve square roots of 2. */
function createMantissas(): Uint32Array {
  const roots: number[] = [];
  for (let root = Math.sqrt(2); roots.length < 12; root = Math.sqrt(root)) roots.push(root);
  return Uint32Array.from({ length: LOG2_ONE }, (_, step) => {
    let power = 2 ** 31;
    for (let bit = 0; bit < 12; bit++) if ((step & (1 << (11 - bit))) !== 0) power *= roots[bit];
    return Math.floor(power);
  });
}

/**
 * A probability as an unsigned threshold, probability × 2^32, of its base-2 logarithm.
 *
 * @param log2 fixed point, 4096 is one doubling; 0 and more is certain, below −32 doublings never
 */
export function thresholdOfLog2(log2: number): number {
  if (log2 >= 0) return CERTAIN;
  const shift = -(log2 >> 12) - 1;
  return shift > 31 ? 0 : mantissa[log2 & (LOG2_ONE - 1)] >>> shift;
}

/**
 * 2^x as a number, within 2^-30 of it. @param log2 fixed point, 4096 is one doubling, within ±50 × 4096
 */
export function exp2(log2: number): number {
  const doublings = log2 >> 12;
  let power = mantissa[log2 & (LOG2_ONE - 1)] / 2 ** 31;
  for (let count = 0; count < doublings; count++) power *= 2;
  for (let count = 0; count > doublings; count--) power /= 2;
  return power;
}

/**
 * Base-2 logarithm in fixed point, 4096 for one doubling, rounded to the nearest step; by repeated
 * squaring, a bit at a time.
 *
 * @throws RangeError for a value that is not above 0
 */
export function log2Fixed(value: number): number {
  if (!(value > 0) || value === Number.POSITIVE_INFINITY) throw new RangeError(`log2 of ${value}`);
  let rest = value;
  let log2 = 0;
  for (; rest >= 2; rest /= 2) log2 += LOG2_ONE;
  for (; rest < 1; rest *= 2) log2 -= LOG2_ONE;
  let bit = LOG2_ONE;
  for (let count = 0; count < 24; count++) {
    rest *= rest;
    bit /= 2;
    if (rest >= 2) {
      log2 += bit;
      rest /= 2;
    }
  }
  return Math.floor(log2 + 0.5);
}

/** Share of a whole, 0 to 1, as a threshold of 2^32. */
export function thresholdOfShare(share: number): number {
  return Math.min(CERTAIN, Math.floor(share * 2 ** 32));
}
