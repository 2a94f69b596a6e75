import type { Measure } from "./measure.ts";
import { yearsOf } from "./organisations.ts";

/** What organisations do to persons. */
export const harmToPersons: Measure = {
  name: "harmToPersons",
  unit: "persons, each as often as harmed, by act; and for each 1,000 persons and year",
  meaning:
    "for each act of organisations that harms persons: how many customers, employees or residents it harmed since the first day, each counted as often as it happened, and for each 1,000 persons of the society and year",
  of: "organisations",
  begin: () => ({
    value({ day, size, organisations }) {
      return (organisations?.acts ?? []).flatMap(({ id, harms }, act) => {
        if (harms === undefined) return [];
        const persons = (organisations?.harmed[act] ?? 0) / 100;
        return [{ act: id, whom: harms, persons, per1000: (1000 * persons) / (size * yearsOf(day)) }];
      });
    },
  }),
};
