import { exp2, LOG2_ONE, log2Fixed } from "../base/index.ts";

/** One part of a mixture of log-normals. */
export interface LogNormal {
  readonly share: number;
  readonly median: number;
  /** standard deviation of the base-2 logarithm */
  readonly doublings: number;
}

/** How unequal a distribution is: its Gini coefficient, and what each tenth has of the whole. */
export interface Inequality {
  readonly gini: number;
  /** share of the whole that the poorest tenth has, the next ... and the richest */
  readonly deciles: readonly number[];
}

const STEPS = 64;
/** log2(e) / 2: exp(−z² / 2) is 2^(−this × z²) */
const BELL = 0.7213475204444817;

/**
 * Inequality of a mixture of log-normals and of a share of persons who have nothing, summed over a
 * grid of 1/64 of the narrowest deviation: within 0.0005 for up to three doublings.
 */
export function inequalityOf(parts: readonly LogNormal[], nothing = 0): Inequality {
  const cells = [{ mass: nothing, value: 0 }, ...gridOf(parts, 1 - nothing)];
  const persons = cells.reduce((sum, { mass }) => sum + mass, 0);
  const whole = cells.reduce((sum, { mass, value }) => sum + mass * value, 0);
  const deciles = new Array<number>(10).fill(0);
  let below = 0;
  let owned = 0;
  let area = 0;
  for (const { mass, value } of cells) {
    const part = mass / persons;
    const has = (part * persons * value) / whole;
    area += part * (owned + has / 2);
    shareOut(deciles, below, part, has);
    below += part;
    owned += has;
  }
  return { gini: 1 - 2 * area, deciles };
}

/** Shares what a cell of persons has among the tenths that it reaches into. */
function shareOut(deciles: number[], below: number, part: number, has: number): void {
  for (let tenth = 0; tenth < 10; tenth++) {
    const from = Math.max(below, tenth / 10);
    const to = Math.min(below + part, tenth === 9 ? 2 : (tenth + 1) / 10);
    if (to > from) deciles[tenth] += (has * (to - from)) / part;
  }
}

function gridOf(parts: readonly LogNormal[], weight: number): { mass: number; value: number }[] {
  const spread = parts.map(({ share, median, doublings }) => ({
    share: share * weight,
    mean: log2Fixed(median) / LOG2_ONE,
    // somebody whom nothing sets apart is a very thin bell
    deviation: Math.max(doublings, 1 / 64),
  }));
  const step = Math.min(...spread.map(({ deviation }) => deviation)) / STEPS;
  const lowest = Math.min(...spread.map(({ mean, deviation }) => mean - 7 * deviation));
  const highest = Math.max(...spread.map(({ mean, deviation }) => mean + 7 * deviation));
  return Array.from({ length: Math.ceil((highest - lowest) / step) }, (_, cell) => {
    const log2 = lowest + cell * step;
    const mass = spread.reduce((sum, { share, mean, deviation }) => {
      const z = (log2 - mean) / deviation;
      return z * z > 64 ? sum : sum + (share * 0.3989422804014327 * step * power(-BELL * z * z)) / deviation;
    }, 0);
    return { mass, value: power(log2) };
  });
}

function power(log2: number): number {
  return exp2(Math.round(log2 * LOG2_ONE));
}
