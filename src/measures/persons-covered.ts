import type { Measure } from "./measure.ts";

/** How many persons the scheme scores. */
export const personsCovered: Measure = {
  name: "personsCovered",
  unit: "persons",
  meaning: "persons whom the scheme scores",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value: ({ schemes }) => schemes[schemeNumber].columns.covered.reduce((sum, covered) => sum + covered, 0),
  }),
};
