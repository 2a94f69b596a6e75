import type { View } from "../state/index.ts";
import { meanScoreByKind } from "./covered-scores.ts";
import type { Measure } from "./measure.ts";

/** Mean score by decile of income, poorest first. */
export const scoreByIncome: Measure = {
  name: "scoreByIncomeDecile",
  unit: "points, by decile of income",
  meaning: "mean score of those covered by tenth of income, poorest first; tenths of those covered",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value(view) {
      const decile = incomeDeciles(view, schemeNumber);
      return meanScoreByKind(view.schemes[schemeNumber], 10, (person) => decile[person]).means;
    },
  }),
};

/** Decile of income, 0 poorest to 9, of each person covered; persons of equal income by their number. */
function incomeDeciles({ persons, schemes }: View, schemeNumber: number): Uint8Array {
  const { income } = persons;
  const { covered } = schemes[schemeNumber].columns;
  const ranked = Uint32Array.from(income.keys()).filter((person) => covered[person] === 1);
  ranked.sort((one, other) => income[one] - income[other] || one - other);
  const decile = new Uint8Array(income.length);
  ranked.forEach((person, rank) => {
    decile[person] = Math.floor((10 * rank) / ranked.length);
  });
  return decile;
}
