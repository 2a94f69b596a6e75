import { FIFTHS, waysOff } from "../state/index.ts";
import type { Beginning, Measure } from "./measure.ts";
import { seriesOf } from "./series-of.ts";

/** Persons on each list at the end of a day; notice does not count yet. */
function stocks({ view, schemeNumber }: Pick<Beginning, "view" | "schemeNumber">): number[] {
  return view.schemes[schemeNumber].lists.map(({ listed }) => {
    let persons = 0;
    for (const since of listed) if (since !== 0 && since - 1 <= view.day) persons += 1;
    return persons;
  });
}

/** Sum of some of a total's numbers. */
function sum(numbers: Float64Array, from = 0, to = numbers.length): number {
  return numbers.subarray(from, to).reduce((total, number) => total + number, 0);
}

/** Who is on each list, who came and how they left: stock and flow kept apart. */
export const listFlow: Measure = {
  name: "listFlow",
  unit: "persons and listings, by list",
  meaning:
    "persons covered and on the list at the end; listings begun, further grounds, listings on mistaken records alone, and how listings ended: by term, by a rule, or by each way out",
  of: "lists",
  begin: ({ schemeNumber }) => ({
    value(view) {
      const { program, columns } = view.schemes[schemeNumber];
      const { rules, lists } = program;
      const { listed, listedByMistake, extended, leftList } = view.tallies.schemes[schemeNumber];
      const covered = columns.covered.reduce((persons, isCovered) => persons + isCovered, 0);
      const now = stocks({ view, schemeNumber });
      let first = 0;
      return lists.map(({ id, exits }, list) => {
        const ways = [...waysOff, ...exits.map((exit) => exit.id)];
        const begins = first;
        first += ways.length * FIFTHS;
        const ofRules = (counts: Float64Array) =>
          rules.reduce((total, rule, number) => total + (rule.list === list ? counts[number] : 0), 0);
        const left = ways.map((way, number) => {
          const at = begins + number * FIFTHS;
          return { way, listings: sum(leftList, at, at + FIFTHS) };
        });
        return {
          list: id,
          covered,
          listedNow: now[list],
          entered: ofRules(listed),
          onMistake: ofRules(listedByMistake),
          furtherGrounds: ofRules(extended),
          left,
        };
      });
    },
  }),
};

/** Ground by ground, who puts whom on a list. */
export const listGrounds: Measure = {
  name: "listGrounds",
  unit: "listings, by rule",
  meaning: "listings that each rule began, and further grounds it gave while somebody was listed",
  of: "lists",
  begin: ({ schemeNumber }) => ({
    value(view) {
      const { program } = view.schemes[schemeNumber];
      const { listed, extended } = view.tallies.schemes[schemeNumber];
      return program.rules.flatMap(({ id, list }, rule) =>
        list === undefined
          ? []
          : [
              {
                rule: id,
                list: program.lists[list].id,
                entered: listed[rule],
                furtherGrounds: extended[rule],
              },
            ],
      );
    },
  }),
};

/** How long people of each income stay on a list, and how often they get off otherwise than by its term. */
export const timeOnListByIncome: Measure = {
  name: "timeOnListByIncome",
  unit: "days on the list and ways out taken, by list and fifth of income from the poorest",
  meaning:
    "days that persons of each fifth of income spent on the list, listings of theirs that ended by a way out, and how many such there were in a year on the list",
  of: "lists",
  begin: ({ schemeNumber }) => ({
    value(view) {
      const { daysListed, leftList } = view.tallies.schemes[schemeNumber];
      let first = 0;
      return view.schemes[schemeNumber].program.lists.map(({ id, exits }, list) => {
        const begins = first + waysOff.length * FIFTHS;
        first = begins + exits.length * FIFTHS;
        return {
          list: id,
          fifths: Array.from({ length: FIFTHS }, (_, fifth) => {
            const days = daysListed[list * FIFTHS + fifth];
            const exitsTaken = exits.reduce(
              (total, _, way) => total + leftList[begins + way * FIFTHS + fifth],
              0,
            );
            return { days, exitsTaken, exitsPerYear: (365 * exitsTaken) / days };
          }),
        };
      });
    },
  }),
};

/** How many are on each list, day by day. */
export const listedByDay: Measure = {
  name: "listedByDay",
  unit: "persons, by day and list",
  meaning: "persons on each list at the end of each day; notice does not count yet",
  of: "lists",
  begin({ schemeNumber }) {
    const days: number[][] = [];
    return {
      watch: (view) => void days.push(stocks({ view, schemeNumber })),
      value: () => days,
    };
  },
  byDay: (value, { lists }) =>
    seriesOf(
      value,
      lists.map(({ id }) => id),
    ),
};
