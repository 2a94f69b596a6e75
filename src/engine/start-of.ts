import { type Program, partOf } from "../scheme/index.ts";
import { gradeOfScore } from "./grade-of-score.ts";

/** What columns hold of somebody about whom a scheme knows nothing yet, where it is not the usual; by name. */
export type Start = Readonly<Record<string, number>>;

/** Where everybody stands before a scheme's first record of them. */
export function startOf({ score, grades }: Program): Start {
  const start = score?.start ?? 0;
  const grade = grades === undefined ? 0 : gradeOfScore(grades.from, start);
  const indicators = score?.kind === "weighted" ? score.indicators : [];
  const ofIndicators = indicators.flatMap((indicator) => [
    [`${indicator.id}/value`, indicator.start],
    [`${indicator.id}/part`, partOf(indicator, indicator.start)],
  ]);
  return { score: start, grade, pendingGrade: grade, ...Object.fromEntries(ofIndicators) };
}
