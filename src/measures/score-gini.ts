import { coveredScores } from "./covered-scores.ts";
import { gini } from "./gini.ts";
import type { Measure } from "./measure.ts";

/** Gini coefficient of the score on the last day. */
export const scoreGini: Measure = {
  name: "scoreGini",
  unit: "0 all alike, 1 one has all",
  meaning:
    "how unequal the scores of those covered are (Gini coefficient); it falls as the start rises, so compare only schemes that start alike; none where a score is below 0",
  of: "scheme",
  begin: ({ schemeNumber }) => ({ value: (view) => gini(coveredScores(view.schemes[schemeNumber])) }),
};
