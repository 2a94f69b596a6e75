import type { Measure } from "./measure.ts";

/** What sources that compare pictures pinned on persons who had done nothing. */
export const mistakenRecords: Measure = {
  name: "mistakenRecords",
  unit: "records; and per 1,000 persons of each group",
  meaning:
    "for each source that compares pictures: records passed on, of those pinned on somebody else than the actor, and how many of these there are for every 1,000 persons of the first and of the second group",
  of: "records",
  begin: ({ schemeNumber }) => ({
    value({ acts, persons, schemes, tallies }) {
      const { passed, mistaken, wronged } = tallies.schemes[schemeNumber];
      const ofSecond = persons.group.reduce((sum, group) => sum + group, 0);
      const sizes = [persons.group.length - ofSecond, ofSecond];
      return schemes[schemeNumber].program.sources.flatMap(({ id, identifies }, source) => {
        if (identifies === undefined) return [];
        const tally = source * acts.length;
        const [first, second] = sizes.map((size, group) => (wronged[source * 2 + group] * 1000) / size);
        return {
          source: id,
          passed: sum(passed.subarray(tally, tally + acts.length)),
          mistaken: sum(mistaken.subarray(tally, tally + acts.length)),
          per1000: { first, second },
        };
      });
    },
  }),
};

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, each) => total + each, 0);
}
