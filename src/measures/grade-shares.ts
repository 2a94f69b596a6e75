import type { View } from "../state/index.ts";
import type { Measure } from "./measure.ts";
import { seriesOf } from "./series-of.ts";

/** Share of those covered in each grade; NaN when nobody is covered, none in a scheme without grades. */
function shares(view: View, schemeNumber: number): number[] {
  const { columns, program } = view.schemes[schemeNumber];
  if (program.grades === undefined) return [];
  const counts = new Array<number>(program.grades.labels.length).fill(0);
  let persons = 0;
  for (let person = 0; person < columns.covered.length; person++) {
    if (columns.covered[person] === 0) continue;
    counts[columns.grade[person]] += 1;
    persons += 1;
  }
  return counts.map((count) => count / persons);
}

/** Share of persons in each grade on the last day. */
export const gradeShares: Measure = {
  name: "gradeShares",
  unit: "share of those covered, by grade from the lowest",
  meaning: "share of those covered who hold each grade, at the end of the last day",
  of: "scheme",
  begin: ({ schemeNumber, scheme }) => ({
    value(view) {
      const labels = scheme.program.grades?.labels ?? [];
      return shares(view, schemeNumber).map((share, grade) => ({ grade: labels[grade], share }));
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
  byDay: (value, { grades }) => seriesOf(value, grades?.labels ?? []),
};
