import { HUNDREDTHS } from "../base/index.ts";
import { FIFTHS } from "../state/index.ts";
import type { Measure } from "./measure.ts";

const fifths = Array.from({ length: FIFTHS }, (_, fifth) => fifth);

/** What came of appeals. */
export const appeals: Measure = {
  name: "appeals",
  unit: "appeals; days",
  meaning:
    "appeals against entries of records of a person's own acts, and against those of somebody else's: filed, won, lost and not yet decided; and days from entry to decision on average over both",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value({ schemes, tallies }) {
      if (schemes[schemeNumber].program.process?.appeal === undefined) return [];
      const { appealsFiled, appealsWon, appealsLost, appealDays } = tallies.schemes[schemeNumber];
      const decided = [...appealsWon, ...appealsLost].reduce((sum, count) => sum + count, 0);
      return ["own", "mistaken"].map((record, place) => ({
        record,
        filed: appealsFiled[place],
        won: appealsWon[place],
        lost: appealsLost[place],
        undecided: appealsFiled[place] - appealsWon[place] - appealsLost[place],
        daysTaken: appealDays[0] / decided,
      }));
    },
  }),
};

/** Who gets points back by doing something for it. */
export const repairsByIncome: Measure = {
  name: "repairsByIncome",
  unit: "times, by fifth of income",
  meaning: "for each way to get points back: times it was done by each fifth of income, 1 the poorest",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value({ schemes, tallies }) {
      const { repaired } = tallies.schemes[schemeNumber];
      return (schemes[schemeNumber].program.process?.repairs ?? []).map(({ id }, number) => ({
        repair: id,
        ...Object.fromEntries(fifths.map((fifth) => [fifth + 1, repaired[number * FIFTHS + fifth]])),
      }));
    },
  }),
};

/** For whom records are altered. */
export const alteredRecords: Measure = {
  name: "alteredRecords",
  unit: "records, and a share of points, by fifth of income",
  meaning:
    "for each fifth of income, 1 the poorest: records against its persons, those of them altered for a favour before they counted, and the share of the points they would have taken",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value({ schemes, tallies }) {
      if (schemes[schemeNumber].program.process?.favours === undefined) return [];
      const { against, altered, pointsAgainst, pointsAltered } = tallies.schemes[schemeNumber];
      return fifths.map((fifth) => ({
        fifth: String(fifth + 1),
        records: against[fifth],
        altered: altered[fifth],
        points: pointsAltered[fifth] / HUNDREDTHS,
        shareOfPoints: pointsAltered[fifth] / pointsAgainst[fifth],
      }));
    },
  }),
};
