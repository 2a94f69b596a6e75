import type { OrganisationsView } from "../state/index.ts";
import type { Measure } from "./measure.ts";
import { countOf, yearsOf } from "./organisations.ts";

/** What organisations do, good and bad, whether anybody sees it or not. */
export const organisationActs: Measure = {
  name: "organisationActs",
  unit: "times, by act; times for each organisation and year",
  meaning:
    "for each act of organisations: times done by all of them since the first day, whether anybody saw it or not, times for each organisation and year, and what it does to others (harm, cost, neutral, good)",
  of: "organisations",
  begin: () => ({
    value({ day, organisations }) {
      const years = organisations === undefined ? 0 : countOf(organisations) * yearsOf(day);
      return actsOf(organisations).map(({ id, effect, done }) => ({
        act: id,
        effect,
        done,
        perYear: done / years,
      }));
    },
  }),
};

/** Acts with how often each was done. */
function actsOf(organisations: OrganisationsView | undefined) {
  return (organisations?.acts ?? []).map((act, number) => ({
    ...act,
    done: organisations?.view.tallies.done[number] ?? 0,
  }));
}
