import type { Measure } from "./measure.ts";

/** How often each act was done, whether anybody saw it or not. */
export const actsDone: Measure = {
  name: "actsDone",
  unit: "times, by act",
  meaning: "times that each act was done by anybody, whether anybody saw it or not",
  of: "world",
  begin: () => ({
    value: ({ acts, tallies }) => Object.fromEntries(acts.map(({ id }, act) => [id, tallies.done[act]])),
  }),
};
