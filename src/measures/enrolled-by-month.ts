import type { SchemeView, View } from "../state/index.ts";
import type { Measure } from "./measure.ts";

const EVERY = 30;

/** How many are in a scheme, month after month. */
export const enrolledByMonth: Measure = {
  name: "enrolledByMonth",
  unit: "persons and shares, every 30 days",
  meaning:
    "every 30 days, of a scheme that begins, ends, has regions, may be joined or asks for consent: persons in it, and what share they are of those old enough who live where it is at work; empty for any other scheme",
  of: "scheme",
  begin({ scheme, schemeNumber }) {
    const months: { day: number; persons: number; share: number }[] = [];
    return {
      watch(view) {
        if ((view.day + 1) % EVERY !== 0 || !isEntered(scheme)) return;
        const persons = covered(view.schemes[schemeNumber]);
        months.push({ day: view.day, persons, share: persons / eligible(view, scheme) });
      },
      value: () => months.map((month) => ({ ...month })),
    };
  },
};

/** What refusing sources came to. */
export const consentRefused: Measure = {
  name: "consentRefused",
  unit: "persons, shares and points, by source that asks",
  meaning:
    "for each source that may be refused: persons who have refused it now, what share they are of those asked, how many of them are kept out of the scheme, and the points that refusing has cost since the first day",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value({ schemes, tallies }) {
      const { program, columns, refused = [] } = schemes[schemeNumber];
      const inIt = covered(schemes[schemeNumber]);
      const isOut = (person: number): boolean =>
        refused.some((of) => of?.[person] === 1) && columns.covered[person] === 0;
      const keptOut = columns.covered.reduce((sum, _, person) => sum + (isOut(person) ? 1 : 0), 0);
      return program.sources.flatMap(({ id }, source) => {
        const column = refused[source];
        if (column === undefined) return [];
        const persons = column.reduce((sum, each) => sum + each, 0);
        const out = column.reduce((sum, each, person) => sum + (each === 1 && isOut(person) ? 1 : 0), 0);
        const points = tallies.schemes[schemeNumber].refusalPoints[source] / 100;
        return [{ source: id, refused: persons, share: persons / (inIt + keptOut), keptOut: out, points }];
      });
    },
  }),
};

function isEntered({ program: { term, joins }, refused = [] }: SchemeView): boolean {
  return term !== undefined || joins !== undefined || refused.some((column) => column !== undefined);
}

function covered({ columns }: SchemeView): number {
  return columns.covered.reduce((sum, each) => sum + each, 0);
}

function eligible({ size, persons }: View, { program: { minAge = 0, term } }: SchemeView): number {
  let count = 0;
  for (let person = 0; person < size; person++) {
    const isThere = term?.regions === undefined || term.regions[persons.region[person]] === 1;
    if (isThere && persons.age[person] >= minAge) count += 1;
  }
  return count;
}
