import { HUNDREDTHS } from "../base/index.ts";
import { otherEntries } from "../state/index.ts";
import type { Measure } from "./measure.ts";

/** What each rule did to scores. */
export const pointsByRule: Measure = {
  name: "pointsByRule",
  unit: "points, records and warnings, by rule",
  meaning:
    "what each rule moved all scores by, after caps, how many records it counted and how many it only warned of",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value({ schemes, tallies }) {
      const { counted, warnings, points } = tallies.schemes[schemeNumber];
      return schemes[schemeNumber].program.rules.map(({ id }, rule) => ({
        rule: id,
        points: points[rule] / HUNDREDTHS,
        counted: counted[rule],
        warnings: warnings[rule],
      }));
    },
  }),
};

/** What each area of life did to scores, and what came of no rule. */
export const pointsByContext: Measure = {
  name: "pointsByContext",
  unit: "points, by context",
  meaning:
    "what rules moved all scores by, by the area of life of the act; then what others' standing and ratings did, where they count, and expiry, clamp, reset, decay, fresh starts of newcomers, won appeals and repairs",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value({ schemes, acts, tallies }) {
      const { points, otherPoints, associationPoints, ratingPoints } = tallies.schemes[schemeNumber];
      const sums = new Map<string, number>();
      schemes[schemeNumber].program.rules.forEach(({ act }, rule) => {
        const { context } = acts[act];
        sums.set(context, (sums.get(context) ?? 0) + points[rule] / HUNDREDTHS);
      });
      if (associationPoints.length > 0) sums.set("others", sumOf(associationPoints) / HUNDREDTHS);
      if (ratingPoints.length > 0) sums.set("ratings", sumOf(ratingPoints) / HUNDREDTHS);
      otherEntries.forEach((cause, position) => void sums.set(cause, otherPoints[position] / HUNDREDTHS));
      return Object.fromEntries(sums);
    },
  }),
};

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
