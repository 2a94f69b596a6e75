import { HUNDREDTHS } from "../base/index.ts";
import type { Measure } from "./measure.ts";

/** A value of 100 in hundredths. */
const WHOLE = 10_000;

/** What a weighted score is made of: mean of each indicator, and how much of the scores' spread it makes. */
export const indicatorMeans: Measure = {
  name: "indicatorMeans",
  unit: "0 to 100, points, and share of the variance of scores, by indicator",
  meaning:
    "mean value of each indicator at the end, most points it can give, and the share of the scores' variance that is its own: its part's covariance with the score over the score's variance; shares add up to 1",
  of: "indicators",
  begin: ({ schemeNumber }) => ({
    value(view) {
      const { program, columns, indicators } = view.schemes[schemeNumber];
      const { covered, score } = columns;
      const mean = (numbers: Int32Array) => {
        let total = 0;
        let persons = 0;
        for (let person = 0; person < view.size; person++) {
          if (covered[person] === 0) continue;
          total += numbers[person];
          persons += 1;
        }
        return total / persons;
      };
      const meanScore = mean(score);
      const covariance = (numbers: Int32Array) => {
        const meanOf = mean(numbers);
        let total = 0;
        for (let person = 0; person < view.size; person++) {
          if (covered[person] === 1) total += (numbers[person] - meanOf) * (score[person] - meanScore);
        }
        return total;
      };
      const variance = covariance(score);
      return (program.score?.indicators ?? []).map(({ id, span }, number) => ({
        indicator: id,
        mean: (100 * mean(indicators[number].value)) / WHOLE,
        most: span / HUNDREDTHS,
        shareOfVariance: covariance(indicators[number].part) / variance,
      }));
    },
  }),
};
