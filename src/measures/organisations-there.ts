import type { Measure } from "./measure.ts";
import { countOf } from "./organisations.ts";

/** How many organisations the society has. */
export const organisationsThere: Measure = {
  name: "organisationsThere",
  unit: "organisations",
  meaning: "organisations of the society, whether a scheme covers them or not",
  of: "organisations",
  begin: () => ({
    value: ({ organisations }) => (organisations === undefined ? Number.NaN : countOf(organisations)),
  }),
};
