import type { View } from "../state/index.ts";
import type { Measure } from "./measure.ts";

const DAYS_A_YEAR = 365;

/** What one audience gets to know of people. */
interface Knowledge {
  readonly [name: string]: string | number;
  readonly audience: string;
  /** operator, shared with, or keeper of a gate */
  readonly by: string;
  readonly contexts: number;
  readonly perPersonYear: number;
  readonly secret: number;
  readonly withoutRule: number;
  readonly daysBack: number;
  readonly held: number;
  readonly lookUps: number;
}

/** What each audience knows per person: all from totals, nothing is kept of anybody for it. */
export const knowledge: Measure = {
  name: "knowledge",
  unit: "areas of life; records and look-ups a person and year; days",
  meaning:
    "for each audience of a scheme (its operator, those with whom sources share, keepers of gates who may see scores): areas of life of which it gets records, or which the score sums up; records it gets a person and year, those of them by sources that people do not know of, and those that no rule uses; days that the oldest record it can look at goes back; records held a person by now; look-ups of scores a person and year",
  of: "any scheme",
  begin: ({ schemeNumber: number }) => ({
    value(view) {
      if (view.schemes[number].program.sources.length === 0) return [];
      return [operatorOf(view, number), ...sharedWith(view, number), ...keepers(view, number)];
    },
  }),
};

function operatorOf(view: View, number: number): Knowledge {
  const { program } = view.schemes[number];
  return {
    ...nobody("operator", "operator"),
    ...recordsOf(
      view,
      number,
      program.sources.map(() => 1),
      "passed",
    ),
  };
}

/** Everybody with whom some source shares what it records, passed on or not. */
function sharedWith(view: View, number: number): Knowledge[] {
  const { program } = view.schemes[number];
  const audiences = new Set(
    program.sources.flatMap(({ sharedWith: all = [] }) => all.map((each) => each.with)),
  );
  return [...audiences].map((audience) => {
    const shares = program.sources.map(({ sharedWith: all = [] }) =>
      all.filter((each) => each.with === audience).reduce((most, { share }) => Math.max(most, share), 0),
    );
    return { ...nobody(audience, "shared with"), ...recordsOf(view, number, shares, "recorded") };
  });
}

/** Who keeps a gate sees the score, and no record: what it sums up, and how often it was looked at. */
function keepers(view: View, number: number): Knowledge[] {
  const { program } = view.schemes[number];
  if (program.score === undefined) return [];
  const all = [...new Set(view.gates.map(({ keeper }) => keeper))];
  const seeing =
    program.audiences === undefined ? all : all.filter((each) => program.audiences?.includes(each));
  const counted = view.tallies.schemes[number].counted;
  const contexts = new Set(
    program.rules.flatMap(({ act }, rule) => (counted[rule] > 0 ? [view.acts[act].context] : [])),
  ).size;
  return seeing.map((keeper) => {
    const lookUps = view.gates.reduce(
      (sum, gate, place) => sum + (gate.keeper === keeper ? view.tallies.gates.lookUps[place] : 0),
      0,
    );
    return { ...nobody(keeper, "keeper of a gate"), contexts, lookUps: aYear(view, lookUps) };
  });
}

function nobody(audience: string, by: string): Knowledge {
  const none = { contexts: 0, perPersonYear: 0, secret: 0, withoutRule: 0, daysBack: 0, held: 0, lookUps: 0 };
  return { audience, by, ...none };
}

/** Records that somebody gets. @param shares by source, of its records @param of which of them */
function recordsOf(
  view: View,
  number: number,
  shares: readonly number[],
  of: "passed" | "recorded",
): Pick<Knowledge, "contexts" | "perPersonYear" | "secret" | "withoutRule" | "daysBack" | "held"> {
  const { program } = view.schemes[number];
  const tallied = view.tallies.schemes[number][of];
  const days = view.day + 1;
  const used = new Set(program.rules.map(({ source, act }) => source * view.acts.length + act));
  const contexts = new Set<string>();
  let [all, secret, withoutRule, daysBack, held] = [0, 0, 0, 0, 0];
  program.sources.forEach(({ isKnown = true, keeps = Number.POSITIVE_INFINITY }, source) => {
    view.acts.forEach(({ context }, act) => {
      const tally = source * view.acts.length + act;
      const records = tallied[tally] * shares[source];
      if (records === 0) return;
      contexts.add(context);
      all += records;
      if (!isKnown) secret += records;
      if (!used.has(tally)) withoutRule += records;
      daysBack = Math.max(daysBack, Math.min(days, keeps));
      held += records * Math.min(1, keeps / days); // people do things at an even rate
    });
  });
  return {
    contexts: contexts.size,
    perPersonYear: aYear(view, all),
    secret: aYear(view, secret),
    withoutRule: aYear(view, withoutRule),
    daysBack,
    held: held / view.size,
  };
}

function aYear({ day, size }: View, count: number): number {
  return (count * DAYS_A_YEAR) / (size * (day + 1));
}
