/** Steps per standard deviation of a fixed-point normal number: 16 bits behind the point. */
export const DEVIATION_ONE = 65536;

const STEPS_PER_DEVIATION = 1024;
const LOWEST = -6.5;
/** Φ(−6.5), where the sum starts. @source Abramowitz and Stegun (1964), 26.2, computed to 4 digits */
const BELOW_LOWEST = 4.016e-11;
/** 1 / sqrt(2π) */
const PEAK = 0.3989422804014327;
/** exp(−h²/2) and exp(−6.5²/2) for h = 1/1024: literals, because Math.exp differs between engines */
const STEP_FACTOR = 0.9999995231629555;
const FIRST_FACTOR = 6.691586091292783e-10;
const FIRST_RATIO = 1.0063678453150764; // exp(6.5 h)

/** Cells that each halving of the probability is cut into: the tails are as fine as the middle. */
const CELLS = 64;
const HALVINGS = 31;
const quantiles = createQuantiles();

/** Φ on a grid from −6.5 to 0, by Simpson's rule over the density. */
function createCumulative(): Float64Array {
  const points = -LOWEST * STEPS_PER_DEVIATION;
  const cumulative = new Float64Array(points + 1);
  let density = PEAK * FIRST_FACTOR;
  // density(z + h) = density(z) × exp(−zh) × exp(−h²/2); exp(−zh) itself shrinks by exp(−h²) a step
  let ratio = FIRST_RATIO;
  const shrink = STEP_FACTOR * STEP_FACTOR;
  cumulative[0] = BELOW_LOWEST;
  for (let point = 0; point < points; point++) {
    const next = density * ratio * STEP_FACTOR;
    const middle = Math.sqrt(density * next) * (1 + 1 / (8 * STEPS_PER_DEVIATION * STEPS_PER_DEVIATION));
    cumulative[point + 1] = cumulative[point] + (density + 4 * middle + next) / (6 * STEPS_PER_DEVIATION);
    density = next;
    ratio *= shrink;
  }
  return cumulative;
}

/** Quantiles of the lower half: entry 64 b + c is that of the probability 2^(b − 32) × (1 + c / 64). */
function createQuantiles(): Int32Array {
  const cumulative = createCumulative();
  let point = 0;
  return Int32Array.from({ length: HALVINGS * CELLS + 1 }, (_, entry) => {
    let probability = (1 + (entry % CELLS) / CELLS) / 2 ** 32;
    for (let halving = 0; halving < Math.floor(entry / CELLS); halving++) probability *= 2;
    while (point < cumulative.length - 2 && cumulative[point + 1] < probability) point++;
    const width = cumulative[point + 1] - cumulative[point];
    const within = Math.min(1, Math.max(0, (probability - cumulative[point]) / width));
    return Math.round((LOWEST + (point + within) / STEPS_PER_DEVIATION) * DEVIATION_ONE);
  });
}

/**
 * A standard normal number in fixed point, 65536 for one standard deviation, within ±6.3 deviations
 * and to about 1/10,000 of a deviation.
 *
 * @param uniform 0 to 2^32 − 1; the result rises with it
 */
export function normalOfUniform(uniform: number): number {
  const isUpper = uniform >= 2 ** 31;
  const lower = Math.max(1, isUpper ? 2 ** 32 - 1 - uniform : uniform);
  const top = 31 - Math.clz32(lower);
  // the bits below the top one: six for the cell, the rest (none below 64) for the way through it
  const below = lower - (1 << top);
  const restBits = Math.max(0, top - 6);
  const cell = top < 6 ? below << (6 - top) : below >>> restBits;
  const rest = below & ((1 << restBits) - 1);
  const entry = top * CELLS + cell;
  // a product of at most 2^24 × 2^17: exact in a double
  const rise = Math.floor(((quantiles[entry + 1] - quantiles[entry]) * rest) / (1 << restBits));
  const deviation = quantiles[entry] + rise;
  return isUpper ? -deviation : deviation;
}
