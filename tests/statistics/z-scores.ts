/** How far a statistic lies from what fair draws give, in standard deviations, and of what it is. */
export interface ZScore {
  readonly of: string;
  readonly z: number;
}

/** Chance that fair draws fail one proof. Seeds are fixed, so a proof fails always or never. */
const LEVEL = 1e-6;

/**
 * The distance that the farthest of several scores keeps within, but for a chance of `level`: Bonferroni's bound with the tail P(|Z| > z) ≤ 2 exp(−z² / 2), which holds for a normal number and,
 * without any approximation, for a count of fair coins.
 *
 * @source Hoeffding, Probability inequalities for sums of bounded random variables (1963), theorem 2
 */
export function farthestAllowed(count: number, level = LEVEL): number {
  return Math.sqrt(2 * Math.log((2 * count) / level));
}

/** The scores farther off than fair draws allow, worst first: none, if all is well. */
export function tooFar(scores: readonly ZScore[], level = LEVEL): readonly ZScore[] {
  const allowed = farthestAllowed(scores.length, level);
  // not written as a comparison with >: a score that is not a number proves nothing
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
  const variance = 2 / (9 * degrees);
  return (Math.cbrt(chiSquare / degrees) - (1 - variance)) / Math.sqrt(variance);
}

/** Score of counts in cells of known probability; expect some 5 in each, better 10. */
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

/** Score of counts that fair draws spread evenly over all cells. */
export function zOfEvenCells(counts: ArrayLike<number>): number {
  return zOfCells(counts, () => 1 / counts.length);
}

/** Score of how counts of the same number of trials scatter around a known probability. */
export function zOfScatter(counts: ArrayLike<number>, trials: number, probability: number): number {
  let chiSquare = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    chiSquare += zOfCount(counts[cell], trials, probability) ** 2;
  }
  return zOfChiSquare(chiSquare, counts.length);
}

/**
 * Score of differences whose mean should be 0: Student's t, brought to where a normal number of the same
 * rareness lies. Good to a hundredth from some ten differences on.
 *
 * @returns 0 where nothing differs, infinity where everything does by the same
 * @source Wallace, Bounds on normal approximations to Student's and the chi-square distributions (1959)
 */
export function zOfDifferences(differences: readonly number[]): number {
  const freedom = differences.length - 1;
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  if (squares === 0) return mean === 0 ? 0 : Math.sign(mean) * Number.POSITIVE_INFINITY;
  const t = mean / Math.sqrt(squares / freedom / differences.length);
  const scale = (8 * freedom + 1) / (8 * freedom + 3);
  return Math.sign(t) * scale * Math.sqrt(freedom * Math.log1p((t * t) / freedom));
}
