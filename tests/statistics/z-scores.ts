/** How far a statistic lies from what fair draws give, in standard deviations, and of what it is. */
export interface ZScore {
  readonly of: string;
  readonly z: number;
}

/** Chance that one proof fails although the draws are fair. Seeds are fixed: it passes always or never. */
const LEVEL = 1e-6;

/**
 * The distance that the farthest of several scores stays within, but for one chance in a million:
 * Bonferroni's bound with Hoeffding's tail, P(|Z| > z) ≤ 2 exp(−z² / 2), which holds for a normal
 * number and, exactly, for a count of fair coins.
 *
 * @source Hoeffding, Probability inequalities for sums of bounded random variables (1963), theorem 2
 */
export function farthestAllowed(count: number): number {
  return Math.sqrt(2 * Math.log((2 * count) / LEVEL));
}

/** The score farthest from zero. */
export function farthest(scores: readonly ZScore[]): ZScore {
  return scores.reduce((most, score) => (Math.abs(score.z) > Math.abs(most.z) ? score : most));
}

/** The scores that lie farther off than fair draws allow, worst first: none, if all is well. */
export function tooFar(scores: readonly ZScore[]): readonly ZScore[] {
  const allowed = farthestAllowed(scores.length);
  // a score that is not a number is no proof of anything
  return scores.filter(({ z }) => !(Math.abs(z) <= allowed)).sort((a, b) => Math.abs(b.z) - Math.abs(a.z));
}

/** Score of a count of trials that succeed with a known probability. */
export function zOfCount(count: number, trials: number, probability: number): number {
  return (count - trials * probability) / Math.sqrt(trials * probability * (1 - probability));
}

/**
 * Score of a chi-square statistic. @source Wilson and Hilferty, The distribution of chi-square (1931)
 */
export function zOfChiSquare(chiSquare: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return (Math.cbrt(chiSquare / degrees) - (1 - spread)) / Math.sqrt(spread);
}

/** Score of counts that fair draws spread evenly over all cells. */
export function zOfEvenCells(counts: ArrayLike<number>): number {
  let total = 0;
  for (let cell = 0; cell < counts.length; cell++) total += counts[cell];
  const expected = total / counts.length;
  let chiSquare = 0;
  for (let cell = 0; cell < counts.length; cell++) chiSquare += (counts[cell] - expected) ** 2 / expected;
  return zOfChiSquare(chiSquare, counts.length - 1);
}

/** Score of counts in cells of known probabilities. */
export function zOfCells(counts: ArrayLike<number>, probability: (cell: number) => number): number {
  let total = 0;
  for (let cell = 0; cell < counts.length; cell++) total += counts[cell];
  let chiSquare = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    const expected = total * probability(cell);
    chiSquare += (counts[cell] - expected) ** 2 / expected;
  }
  return zOfChiSquare(chiSquare, counts.length - 1);
}
