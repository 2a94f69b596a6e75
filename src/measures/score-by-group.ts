import { meanScoreByKind } from "./covered-scores.ts";
import type { Measure } from "./measure.ts";

/** Mean score in each of the two groups. */
export const scoreByGroup: Measure = {
  name: "scoreByGroup",
  unit: "points and persons, by group",
  meaning: "mean score of those covered in each of the two neutral groups, and how many they are",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value({ schemes, persons }) {
      const { means, persons: sizes } = meanScoreByKind(
        schemes[schemeNumber],
        2,
        (person) => persons.group[person],
      );
      return { first: means[0], second: means[1], firstPersons: sizes[0], secondPersons: sizes[1] };
    },
  }),
};
