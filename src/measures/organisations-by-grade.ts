import type { OrganisationsView, SchemeView } from "../state/index.ts";
import type { Measure, MeasureValue } from "./measure.ts";

/**
 * Where organisations stand, and what those who stand there do: whether a low grade tells who harms others.
 * NaN where nobody holds a grade.
 */
export const organisationsByGrade: Measure = {
  name: "organisationsByGrade",
  unit: "organisations, shares, and acts for each organisation, by scheme and grade from the lowest",
  meaning:
    "for each grade of each scheme that covers organisations: how many hold it at the end of the last day, their share of all covered, share of them that have harmed others since the first day, and how often on average",
  of: "organisations",
  begin: () => ({
    value: ({ organisations }) =>
      organisations?.view.schemes.flatMap((scheme) => rowsOf(organisations, scheme)) ?? [],
  }),
};

function rowsOf({ offences }: OrganisationsView, { program, columns }: SchemeView): MeasureValue[] {
  const labels = program.grades?.labels ?? [];
  const sums = labels.map(() => ({ organisations: 0, offenders: 0, offences: 0 }));
  for (let row = 0; row < offences.length; row++) {
    if (columns.covered[row] === 0) continue;
    const sum = sums[columns.grade[row]];
    if (sum === undefined) continue;
    sum.organisations += 1;
    sum.offenders += offences[row] > 0 ? 1 : 0;
    sum.offences += offences[row];
  }
  const all = sums.reduce((total, { organisations }) => total + organisations, 0);
  return sums.map(({ organisations, offenders, offences: done }, grade) => ({
    scheme: program.id,
    grade: labels[grade],
    organisations,
    share: organisations / all,
    offenders: offenders / organisations,
    offencesEach: done / organisations,
  }));
}
