import { HUNDREDTHS } from "../base/index.ts";
import type { View } from "../state/index.ts";
import type { Measure } from "./measure.ts";

const TENTHS = 10;

/** Mean score by tenth of income, poorest first. */
export const scoreByIncome: Measure = {
  name: "scoreByIncomeDecile",
  unit: "points, by tenth of income",
  meaning: "mean score of the poorest tenth of those covered by income, the next ... and the richest",
  of: "scheme",
  begin: ({ schemeNumber }) => ({ value: (view) => meansByTenth(view, schemeNumber) }),
};

interface SameIncome {
  readonly income: number;
  persons: number;
  /** in 1/100 point: a whole number, so that no order of persons can change it */
  score: number;
}

/**
 * Each tenth is exactly a tenth: persons of one income through whom a border cuts count on both sides
 * of it in part, all alike, so that it does not matter who has which number. NaN for nobody.
 */
function meansByTenth(view: View, schemeNumber: number): number[] {
  const sums = new Array<number>(TENTHS).fill(0);
  const incomes = byIncome(view, schemeNumber);
  const size = incomes.reduce((sum, { persons }) => sum + persons, 0);
  // ten parts a person, so that every border lies between two parts
  let from = 0;
  for (const { persons, score } of incomes) {
    const to = from + TENTHS * persons;
    for (let tenth = Math.floor(from / size); tenth * size < to; tenth++) {
      const within = Math.min(to, (tenth + 1) * size) - Math.max(from, tenth * size);
      sums[tenth] += (score * within) / persons;
    }
    from = to;
  }
  return sums.map((sum) => sum / (size * HUNDREDTHS));
}

/** Those covered, gathered by income, poorest first. */
function byIncome({ persons, schemes }: View, schemeNumber: number): readonly SameIncome[] {
  const { covered, score } = schemes[schemeNumber].columns;
  const found = new Map<number, SameIncome>();
  for (let person = 0; person < covered.length; person++) {
    if (covered[person] === 0) continue;
    const income = persons.income[person];
    const same = found.get(income) ?? { income, persons: 0, score: 0 };
    if (same.persons === 0) found.set(income, same);
    same.persons += 1;
    same.score += score[person];
  }
  return [...found.values()].sort((one, other) => one.income - other.income);
}
