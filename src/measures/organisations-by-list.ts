import type { OrganisationsView, SchemeView } from "../state/index.ts";
import type { Measure, MeasureValue } from "./measure.ts";

/**
 * Who is on the lists of organisations, and whether these tell who harms others: the rate among those on a list
 * beside that among those who are not. NaN where there is nobody.
 */
export const organisationsByList: Measure = {
  name: "organisationsByList",
  unit: "organisations, and acts for each organisation, by scheme and list",
  meaning:
    "for each list of each scheme that covers organisations: how many stand on it at the end of the last day, and how often those on it and those not on it have harmed others since the first day, on average",
  of: "organisations",
  begin: () => ({
    value: ({ day, organisations }) =>
      organisations?.view.schemes.flatMap((scheme) => rowsOf(organisations, scheme, day)) ?? [],
  }),
};

function rowsOf({ offences }: OrganisationsView, scheme: SchemeView, day: number): MeasureValue[] {
  const { program, columns, lists } = scheme;
  return lists.map(({ listed }, list) => {
    const on = { organisations: 0, offences: 0 };
    const off = { organisations: 0, offences: 0 };
    for (let row = 0; row < offences.length; row++) {
      if (columns.covered[row] === 0) continue;
      const side = listed[row] !== 0 && listed[row] - 1 <= day ? on : off;
      side.organisations += 1;
      side.offences += offences[row];
    }
    return {
      scheme: program.id,
      list: program.lists[list].id,
      listed: on.organisations,
      offencesEachListed: on.offences / on.organisations,
      offencesEachOther: off.offences / off.organisations,
    };
  });
}
