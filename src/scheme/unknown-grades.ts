import type { Place, Problem } from "../base/index.ts";
import { listNames, nearest } from "../text/index.ts";

/** A grade that is named, and where. */
export interface NamedGrade {
  readonly grade: string;
  readonly at: Place;
}

/** Grades that somebody names and the scale does not have. @param who the one that names them */
export function unknownGrades(
  named: readonly NamedGrade[],
  known: readonly string[],
  who: string,
): Problem[] {
  return named
    .filter(({ grade }) => !known.includes(grade))
    .map(({ grade, at }) => ({
      code: "scheme/unknown-grade",
      at,
      message: `${who} names a grade that the scale does not have`,
      found: grade,
      allowed: listNames(known) || "no grades are declared",
      hint: nearest(grade, known) ?? "add it to the scale under `grades:`, or name one that is there",
    }));
}
