import { DAYS_PER_YEAR } from "../base/index.ts";
import type { View } from "../state/index.ts";
import type { Measure } from "./measure.ts";

/** Where the holders of each grade stand a year later. */
export const gradeMobility: Measure = {
  name: "gradeMobility",
  unit: "share of those who held the row's grade, by grade held later",
  meaning:
    "mobility over the last whole year, or since the start in a shorter run: each row a grade then, each column a grade now; no shares in a row where nobody was; newcomers since then are in none",
  of: "scheme",
  begin({ schemeNumber, view: first }) {
    const labels = first.schemes[schemeNumber].program.grades?.labels ?? [];
    let earlier = standing(first, schemeNumber);
    let lastYear: number[][] | undefined;
    return {
      watch(view) {
        if ((view.day + 1) % DAYS_PER_YEAR !== 0) return;
        const now = standing(view, schemeNumber);
        lastYear = transitions(earlier, now, labels.length);
        earlier = now;
      },
      value: (view) => ({
        grades: [...labels],
        rows: lastYear ?? transitions(earlier, standing(view, schemeNumber), labels.length),
      }),
    };
  },
};

interface Standing {
  readonly grade: Uint8Array;
  readonly covered: Uint8Array;
  readonly generation: Uint8Array;
}

/** A copy, since the columns move on. */
function standing({ schemes, persons }: View, schemeNumber: number): Standing {
  const { grade, covered } = schemes[schemeNumber].columns;
  return { grade: grade.slice(), covered: covered.slice(), generation: persons.generation.slice() };
}

/** Rows of shares among those there and covered both then and now; NaN in a row that nobody started in. */
function transitions(then: Standing, now: Standing, grades: number): number[][] {
  if (grades === 0) return [];
  const counts = Array.from({ length: grades }, () => new Array<number>(grades).fill(0));
  for (let person = 0; person < then.grade.length; person++) {
    const isSame = then.generation[person] === now.generation[person];
    if (isSame && then.covered[person] === 1 && now.covered[person] === 1) {
      counts[then.grade[person]][now.grade[person]] += 1;
    }
  }
  return counts.map((row) => {
    const persons = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => count / persons);
  });
}
