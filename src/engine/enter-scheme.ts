import type { Program } from "../scheme/index.ts";
import { type Column, schemeColumns } from "../state/index.ts";
import { gradeOfScore } from "./grade-of-score.ts";
import type { SchemeWorld } from "./world.ts";

/** What columns hold of somebody about whom a scheme knows nothing yet, where it is not the usual. */
export type Start = Readonly<Partial<Record<keyof typeof schemeColumns, number>>>;

/** Where everybody stands before a scheme's first record of them. */
export function startOf({ score, grades }: Program): Start {
  const start = score?.start ?? 0;
  const grade = grades === undefined ? 0 : gradeOfScore(grades.from, start);
  return { score: start, grade, pendingGrade: grade };
}

/** Whether a scheme covers a person of this age. */
export function covers({ coversPersons, minAge }: Program, age: number): boolean {
  return coversPersons && age >= minAge;
}

/** Forgets whatever a scheme knew of a person: they stand where everybody starts, from this day on. */
export function enterScheme(scheme: SchemeWorld, person: number, day: number): void {
  const start = startOf(scheme.program);
  const since = Math.max(0, day); // the columns know no day before day 0
  for (const [name, column] of Object.entries<Column>(schemeColumns)) {
    const key = name as keyof typeof schemeColumns;
    scheme.columns[key][person] = start[key] ?? column.default;
  }
  scheme.columns.gradeSince[person] = since;
  scheme.columns.pendingSince[person] = since;
  for (const began of scheme.since) if (began !== undefined) began[person] = 0;
  for (const { used, warned } of scheme.rules) {
    if (used !== undefined) used[person] = 0;
    if (warned !== undefined) warned[person] = 0;
  }
}
