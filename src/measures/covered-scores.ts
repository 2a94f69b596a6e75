import { HUNDREDTHS } from "../base/index.ts";
import type { SchemeView } from "../state/index.ts";

/** Scores of those covered, in points, in order of person. */
export function coveredScores({ columns }: SchemeView): Float64Array {
  const { score, covered } = columns;
  let size = 0;
  for (let person = 0; person < covered.length; person++) size += covered[person];
  const scores = new Float64Array(size);
  let next = 0;
  for (let person = 0; person < covered.length; person++) {
    if (covered[person] === 1) scores[next++] = score[person] / HUNDREDTHS;
  }
  return scores;
}

/**
 * Mean score, in points, of each of several kinds of persons.
 *
 * @param kindOf position of a person's kind, or −1 for a person to leave out
 * @returns one mean a kind; NaN for a kind that nobody covered is of
 */
export function meanScoreByKind(
  scheme: SchemeView,
  kinds: number,
  kindOf: (person: number) => number,
): { readonly means: readonly number[]; readonly persons: readonly number[] } {
  const { score, covered } = scheme.columns;
  const sums = new Array<number>(kinds).fill(0);
  const persons = new Array<number>(kinds).fill(0);
  for (let person = 0; person < covered.length; person++) {
    const kind = covered[person] === 1 ? kindOf(person) : -1;
    if (kind < 0) continue;
    sums[kind] += score[person];
    persons[kind] += 1;
  }
  return { means: sums.map((sum, kind) => sum / (persons[kind] * HUNDREDTHS)), persons };
}
