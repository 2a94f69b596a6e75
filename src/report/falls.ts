/** What a rule that orders a fall straight to a grade says, as far as a fall is told. */
interface Falling {
  readonly straightTo?: string | undefined;
}

/** A grade of a scale, from the lowest to the highest; the lowest has no lowest score. */
interface Grade {
  readonly label: string;
  readonly from?: number | undefined;
}

/** The threshold just below which a rule drops a score: the bottom of the grade above the one it names. */
export interface Threshold {
  readonly label: string;
  readonly from: number;
  /** which of the grades it is the bottom of */
  readonly position: number;
}

/** Undefined where the rule orders no fall. */
export function thresholdOf(rule: Falling | undefined, grades: readonly Grade[]): Threshold | undefined {
  if (rule?.straightTo === undefined) return undefined;
  const position = grades.findIndex(({ label }) => label === rule.straightTo) + 1;
  const above = position === 0 ? undefined : grades[position];
  if (above?.from === undefined) return undefined;
  return { label: above.label, from: above.from, position };
}

/** A whole point, or a hundredth where a scheme counts in smaller steps: how far below a grade "just below" is. */
const STEPS = [100, 1];

/** For each entry of a ledger, the score after it, in hundredths, which add up exactly. */
export function scoresAfter(start: number, entries: readonly { readonly points: number }[]): number[] {
  let score = Math.round(start * 100);
  return entries.map(({ points }) => {
    score += Math.round(points * 100);
    return score;
  });
}

/** Whether an entry took a score to just below a threshold. @param after the score after it, in hundredths */
export function isFall(points: number, after: number, { from }: Threshold): boolean {
  return points < 0 && STEPS.includes(Math.round(from * 100) - after);
}
