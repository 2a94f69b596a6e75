import type { Comparison, Division, Estimate } from "../../measures/index.ts";
import { studentQuantile } from "../student-interval.ts";
import { CASES, CASES_WITHOUT, HITS, HITS_WITHOUT, type HouseholdMoments, varianceOfLog } from "./moments.ts";
import { chanceOfStudent } from "./student-test.ts";

/** Cases that each kind must have: as in the measure `selectionByGate`. An assumption of ours. */
const ENOUGH = 30;

/** Households with a hit that must be expected of each kind. */
export const EXPECTED = 5;

/**
 * Two kinds of persons side by side, from what was counted of their households.
 *
 * @param isOfDays shares are of days: then households are the cases
 * @returns undefined where one kind has no case, or nobody of either a hit
 */
export function compareKinds(
  of: Division,
  [first, second]: readonly [HouseholdMoments, HouseholdMoments],
  isOfDays = false,
): Comparison | undefined {
  const shares = [first, second].map(({ sums }) => sums[HITS] / sums[CASES]);
  if (!(shares[0] + shares[1] > 0)) return undefined;
  const isSecondLower = shares[1] < shares[0];
  const [lower, higher] = isSecondLower ? [second, first] : [first, second];
  const [low, high] = isSecondLower ? [shares[1], shares[0]] : [shares[0], shares[1]];
  const withoutRatio = shareWithout(lower) / shareWithout(higher);
  const cases = [lower, higher].map(({ sums, households }) => (isOfDays ? households : sums[CASES]));
  const hasWithout = Number.isFinite(withoutRatio) && withoutRatio > 0;
  return {
    of,
    kinds: isSecondLower ? [1, 0] : [0, 1],
    shares: [low, high],
    cases: [cases[0], cases[1]],
    ratio: estimateOf(low / high, lower, higher, false),
    ...(hasWithout && {
      without: {
        ratio: withoutRatio,
        part: estimateOf(low / high / withoutRatio, lower, higher, true),
      },
    }),
    isFew: areFew(lower, higher, cases),
  };
}

function shareWithout({ sums }: HouseholdMoments): number {
  return sums[HITS_WITHOUT] / sums[CASES_WITHOUT];
}

function estimateOf(
  value: number,
  lower: HouseholdMoments,
  higher: HouseholdMoments,
  isAgainstWithout: boolean,
): Estimate {
  if (lower.sums[HITS] === 0) return ofNoHit(lower, higher, isAgainstWithout);
  const variance = varianceOfLog(lower, isAgainstWithout) + varianceOfLog(higher, isAgainstWithout);
  const freedom = Math.min(lower.households, higher.households) - 1;
  return estimateOfLog(Math.log(value), Math.sqrt(variance), freedom);
}

/** A ratio from its logarithm. @param error standard error of that */
export function estimateOfLog(log: number, error: number, freedom: number): Estimate {
  if (!(freedom >= 1)) return { value: Math.exp(log), low: Number.NaN, high: Number.NaN, chance: 1 };
  const half = studentQuantile(freedom) * error;
  const chance = error > 0 ? chanceOfStudent(log / error, freedom) : log === 0 ? 1 : 0;
  return { value: Math.exp(log), low: Math.exp(log - half), high: Math.exp(log + half), chance };
}

/**
 * Where the lower kind has no hit at all: three households of it with one are the most that is likely. How
 * likely none is while both kinds are alike, the households with a hit say, which are then all of the other.
 *
 * @source Hanley and Lippman-Hand, If nothing goes wrong, is everything all right? (JAMA 249, 1983)
 */
function ofNoHit(lower: HouseholdMoments, higher: HouseholdMoments, isAgainstWithout: boolean): Estimate {
  const share = higher.sums[HITS] / higher.sums[CASES];
  const most = 3 / lower.households / share;
  const ofOther = higher.households / (lower.households + higher.households);
  const chance = isAgainstWithout ? 1 : Math.min(1, 2 * ofOther ** higher.hit);
  return { value: 0, low: 0, high: isAgainstWithout ? Number.POSITIVE_INFINITY : most, chance };
}

/** @source Cochran, Some methods for strengthening the common χ² tests (Biometrics 10, 1954): 5 expected in each */
function areFew(lower: HouseholdMoments, higher: HouseholdMoments, cases: readonly number[]): boolean {
  const households = lower.households + higher.households;
  const smaller = Math.min(lower.households, higher.households) / households;
  return Math.min(...cases) < ENOUGH || (lower.hit + higher.hit) * smaller < EXPECTED;
}
