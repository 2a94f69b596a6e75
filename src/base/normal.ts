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

const BODY_CELLS = 4096;
const TAIL_CELLS = 1024;
const { body, tail } = createQuantiles();

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

/** Quantiles of the lower half: of 4096 equal cells, and of the lowest cell cut into 1024 again. */
function createQuantiles(): { body: Int32Array; tail: Int32Array } {
  const cumulative = createCumulative();
  const body = new Int32Array(BODY_CELLS / 2 + 1);
  const tail = new Int32Array(TAIL_CELLS + 1);
  let point = 0;
  const quantile = (probability: number): number => {
    while (point < cumulative.length - 2 && cumulative[point + 1] < probability) point++;
    const width = cumulative[point + 1] - cumulative[point];
    const within = Math.min(1, Math.max(0, (probability - cumulative[point]) / width));
    return Math.round((LOWEST + (point + within) / STEPS_PER_DEVIATION) * DEVIATION_ONE);
  };
  tail[0] = quantile(2 ** -32);
  for (let cell = 1; cell <= TAIL_CELLS; cell++) tail[cell] = quantile(cell / TAIL_CELLS / BODY_CELLS);
  body[0] = tail[0];
  for (let cell = 1; cell < body.length; cell++) body[cell] = quantile(cell / BODY_CELLS);
  return { body, tail };
}

/**
 * A standard normal number in fixed point, 65536 for one standard deviation, within ±6.3 deviations.
 *
 * @param uniform 0 to 2^32 − 1; the result rises with it
 */
export function normalOfUniform(uniform: number): number {
  const isUpper = uniform >= 2 ** 31;
  const lower = isUpper ? 2 ** 32 - 1 - uniform : uniform;
  const inTail = lower < 2 ** 20;
  const table = inTail ? tail : body;
  const cellBits = inTail ? 10 : 20;
  const cell = Math.floor(lower / 2 ** cellBits);
  const within = lower & ((1 << cellBits) - 1);
  // a product of at most 2^20 × 2^19: exact in a double
  const rise = Math.floor(((table[cell + 1] - table[cell]) * within) / 2 ** cellBits);
  const deviation = table[cell] + rise;
  return isUpper ? -deviation : deviation;
}
