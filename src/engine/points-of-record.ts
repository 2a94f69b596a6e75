import { HUNDREDTHS } from "../base/index.ts";
import { type RuleProgram, UNBOUNDED } from "../scheme/index.ts";

/**
 * What a record is worth by a rule before its cap, in 1/100 point, within what a score can hold.
 *
 * @param amount quantity in hundredths of its unit
 */
export function pointsOfRecord({ points, above }: RuleProgram, amount: number): number {
  if (above === undefined) return points;
  const all = Math.trunc((points * Math.max(0, amount - above)) / HUNDREDTHS);
  return Math.max(-UNBOUNDED, Math.min(UNBOUNDED, all));
}
