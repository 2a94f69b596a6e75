import type { Measure } from "./measure.ts";

const YEAR = 365;

/** Where the holders of each grade stand a year later. */
export const gradeMobility: Measure = {
  name: "gradeMobility",
  unit: "share of those who held the row's grade, by grade a year later",
  meaning:
    "mobility over the last whole year, or since the start in a shorter run: each row a grade then, each column a grade now",
  of: "scheme",
  begin({ schemeNumber, scheme }) {
    const labels = scheme.program.grades?.labels ?? [];
    let earlier = scheme.columns.grade.slice();
    let latest: number[][] | undefined;
    return {
      watch(view) {
        if ((view.day + 1) % YEAR !== 0) return;
        const { grade, covered } = view.schemes[schemeNumber].columns;
        latest = transitions(earlier, grade, covered, labels.length);
        earlier = grade.slice();
      },
      value(view) {
        const { grade, covered } = view.schemes[schemeNumber].columns;
        const rows = latest ?? transitions(earlier, grade, covered, labels.length);
        return { grades: [...labels], rows };
      },
    };
  },
};

/** Rows of shares; a row that nobody started in is all 0. */
function transitions(then: Uint8Array, now: Uint8Array, covered: Uint8Array, grades: number): number[][] {
  const counts = Array.from({ length: grades }, () => new Array<number>(grades).fill(0));
  for (let person = 0; person < then.length; person++) {
    if (covered[person] === 1) counts[then[person]][now[person]] += 1;
  }
  return counts.map((row) => {
    const sum = row.reduce((total, count) => total + count, 0);
    return row.map((count) => (sum === 0 ? 0 : count / sum));
  });
}
