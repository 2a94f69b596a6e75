import { CERTAIN, DEVIATION_ONE, LOG2_ONE, normalOfUniform, thresholdOfLog2 } from "../../base/index.ts";

/** Where the sum of two sociabilities, −254 to 254 sixteenths, is zero in a table of activity. */
export const REACH_ZERO = 254;

const TRAIT_ONE = 16;
const CELLS = 1024;

/** Equally likely sums of two independent standard normals, which have deviation sqrt(2). */
const sums = Float64Array.from({ length: CELLS }, (_, cell) => {
  const uniform = cell * (2 ** 32 / CELLS) + 2 ** 31 / CELLS;
  return (normalOfUniform(uniform) / DEVIATION_ONE) * Math.SQRT2;
});

/**
 * The chance, × 2^32, that a slot between two persons is a tie, by the sum of their sociabilities:
 * [REACH_ZERO + sum in sixteenths]. Both ends multiply the chance by 2^(spread × deviations), up to
 * certainty; what is certain stops growing, and the base makes up for it so that the mean is `activity`.
 *
 * @param activity mean share of slots that are ties, 0 to 1
 * @param spread doublings per deviation of sociability
 */
export function createActivity(activity: number, spread: number): Uint32Array {
  const table = new Uint32Array(2 * REACH_ZERO + 1);
  if (activity >= 1) return table.fill(CERTAIN);
  if (activity <= 0) return table;
  const base = baseFor(activity, spread);
  return table.map((_, position) => {
    const sum = (position - REACH_ZERO) / TRAIT_ONE;
    return thresholdOfLog2(base + Math.round(sum * spread * LOG2_ONE));
  });
}

/** The base-2 logarithm of the chance at sociability zero that makes the mean right; by halving. */
function baseFor(activity: number, spread: number): number {
  let low = -31 * LOG2_ONE;
  let high = 31 * LOG2_ONE;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (meanChance(middle, spread) < activity) low = middle;
    else high = middle;
  }
  return high;
}

/** Mean chance over pairs of persons. */
function meanChance(base: number, spread: number): number {
  let total = 0;
  for (const sum of sums) total += thresholdOfLog2(base + Math.round(sum * spread * LOG2_ONE));
  return total / CELLS / 2 ** 32;
}
