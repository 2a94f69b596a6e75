/** What is counted of each household, in this order. */
export const [CASES, HITS, CASES_WITHOUT, HITS_WITHOUT] = [0, 1, 2, 3];
const SIZE = 4;

/**
 * Sums over households of what is counted of each, and of the products of any two: all that the spread of a
 * share takes. Sums of several runs add up.
 */
export interface HouseholdMoments {
  /** households with any case */
  households: number;
  /** of those, with any hit */
  hit: number;
  readonly sums: Float64Array;
  readonly products: Float64Array;
}

/** Of nobody yet. */
export function createMoments(): HouseholdMoments {
  const [sums, products] = [new Float64Array(SIZE), new Float64Array(SIZE * SIZE)];
  return { households: 0, hit: 0, sums, products };
}

/** Adds a household. @param counted cases and hits, with the schemes and without any */
export function addHousehold(moments: HouseholdMoments, counted: ArrayLike<number>): void {
  if (counted[CASES] + counted[CASES_WITHOUT] === 0) return;
  moments.households += 1;
  if (counted[HITS] > 0) moments.hit += 1;
  for (let one = 0; one < SIZE; one++) {
    moments.sums[one] += counted[one];
    for (let other = 0; other < SIZE; other++) {
      moments.products[one * SIZE + other] += counted[one] * counted[other];
    }
  }
}

/**
 * Variance of the logarithm of the share of hits or, where told, of that share over the one without schemes.
 * Decisions on one household hang together; households do not.
 *
 * @source Cochran, Sampling Techniques (3rd ed., 1977), 6.4 (ratio estimate) and 9A.1 (clusters), to first order
 */
export function varianceOfLog(
  { households, sums, products }: HouseholdMoments,
  isAgainstWithout: boolean,
): number {
  const without = isAgainstWithout ? [1 / sums[CASES_WITHOUT], -1 / sums[HITS_WITHOUT]] : [0, 0];
  const weights = [-1 / sums[CASES], 1 / sums[HITS], ...without];
  let variance = 0;
  for (let one = 0; one < SIZE; one++) {
    for (let other = 0; other < SIZE; other++) {
      variance += weights[one] * weights[other] * products[one * SIZE + other];
    }
  }
  // no less than nothing, whatever rounding says where all households are alike
  return Math.max(0, (variance * households) / (households - 1));
}
