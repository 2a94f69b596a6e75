import type { Program } from "../scheme/index.ts";
import type { schemeColumns } from "../state/index.ts";
import { gradeOfScore } from "./grade-of-score.ts";

/** What columns hold of somebody about whom a scheme knows nothing yet, where it is not the usual. */
export type Start = Readonly<Partial<Record<keyof typeof schemeColumns, number>>>;

/** Where everybody stands before a scheme's first record of them. */
export function startOf({ score, grades }: Program): Start {
  const start = score?.start ?? 0;
  const grade = grades === undefined ? 0 : gradeOfScore(grades.from, start);
  return { score: start, grade, pendingGrade: grade };
}
