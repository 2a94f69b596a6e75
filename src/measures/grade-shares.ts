import type { View } from "../state/index.ts";
import type { Measure } from "./measure.ts";

function countGrades(view: View, schemeNumber: number): { counts: number[]; persons: number } {
  const { columns, program } = view.schemes[schemeNumber];
  const counts = new Array<number>(program.grades?.labels.length ?? 0).fill(0);
  let persons = 0;
  for (let person = 0; person < columns.covered.length; person++) {
    if (columns.covered[person] === 0) continue;
    counts[columns.grade[person]] += 1;
    persons += 1;
  }
  return { counts, persons };
}

function shares(view: View, schemeNumber: number): number[] {
  const { counts, persons } = countGrades(view, schemeNumber);
  return counts.map((count) => count / persons);
}

/** Share of persons in each grade on the last day. */
export const gradeShares: Measure = {
  name: "gradeShares",
  unit: "share of those covered, by grade",
  meaning: "share of those covered who hold each grade, at the end of the last day",
  of: "scheme",
  begin: ({ schemeNumber, scheme }) => ({
    value: (view) => {
      const share = shares(view, schemeNumber);
      return Object.fromEntries(
        (scheme.program.grades?.labels ?? []).map((label, grade) => [label, share[grade]]),
      );
    },
  }),
};

/** Share of persons in each grade by day. */
export const gradeSharesByDay: Measure = {
  name: "gradeSharesByDay",
  unit: "share of those covered, by day and grade from the lowest",
  meaning: "share of those covered who hold each grade, at the end of each day",
  of: "scheme",
  begin({ schemeNumber }) {
    const days: number[][] = [];
    return {
      watch: (view) => void days.push(shares(view, schemeNumber)),
      value: () => days,
    };
  },
};
