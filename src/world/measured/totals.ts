import {
  type Comparison,
  divisions,
  type Followed,
  type MeasuredScheme,
  type Outcome,
  valueRows,
} from "../../measures/index.ts";
import type { View } from "../../state/index.ts";
import type { WorldPlan } from "../compose.ts";
import { compareKinds } from "./compare.ts";
import { KINDS } from "./kinds.ts";
import { createMoments, type HouseholdMoments } from "./moments.ts";
import { struckGates } from "./of-rows.ts";
import type { RunRow } from "./run-rows.ts";

/** What all runs came to so far. */
export interface Totals {
  readonly gates: readonly string[];
  /** by gate, then by scheme its harms and its perks; by division and kind */
  readonly moments: readonly (readonly HouseholdMoments[])[];
  readonly rows: RunRow[];
  /** by scheme */
  readonly followed: readonly Map<string, Followed>[];
  readonly minors: readonly { covered: number; struck: number }[];
}

/** Of no run yet. */
export function createTotals(plan: WorldPlan): Totals {
  const gates = struckGates(plan);
  const things = gates.length + 2 * plan.schemes.length;
  return {
    gates,
    moments: Array.from({ length: things }, () =>
      Array.from({ length: divisions.length * KINDS }, createMoments),
    ),
    rows: [],
    followed: plan.schemes.map(() => new Map<string, Followed>()),
    minors: plan.schemes.map(() => ({ covered: 0, struck: 0 })),
  };
}

/** What measures came to, row by row. */
export function rowsOf(outcomes: readonly Outcome[], seed: number): RunRow[] {
  return outcomes.flatMap(({ measure, scheme, value }) =>
    [...valueRows(value)].map((row) => {
      const number = typeof row.value === "number" ? row.value : Number.NaN;
      return { seed, measure, scheme, path: row.path, value: number };
    }),
  );
}

/** Adds what one run counted of answers. */
export function addFollowed(totals: Map<string, Followed>, added: ReadonlyMap<string, Followed>): void {
  for (const [key, counts] of added) {
    const { struck = 0, followed = 0 } = totals.get(key) ?? {};
    totals.set(key, { ...counts, struck: counts.struck + struck, followed: counts.followed + followed });
  }
}

const OF_AGE = 18;

/** Counts the young whom schemes cover on a run's last day. */
export function countMinors({ schemes, persons, doors, size }: View, { minors }: Totals): void {
  schemes.forEach(({ program, columns }, scheme) => {
    const harms = program.consequences.flatMap(({ isHarm }, number) => (isHarm ? [number] : []));
    for (let person = 0; person < size; person++) {
      if (columns.covered[person] === 0 || persons.age[person] >= OF_AGE) continue;
      minors[scheme].covered += 1;
      if (harms.some((harm) => doors.strikes(scheme, harm, person))) minors[scheme].struck += 1;
    }
  });
}

/** How kinds of persons fare in a thing. @param isOfDays whether cases are days */
export function comparisonsOf({ moments }: Totals, thing: number, isOfDays: boolean): readonly Comparison[] {
  return divisions.flatMap((division, number) => {
    const [first, second] = [0, 1].map((kind) => moments[thing][number * KINDS + kind]);
    return compareKinds(division, [first, second], isOfDays) ?? [];
  });
}

/** What was counted of a scheme, by its position. */
export function ofScheme(totals: Totals, number: number): Omit<MeasuredScheme, "scheme"> {
  const first = totals.gates.length + 2 * number;
  return {
    burdens: {
      harm: comparisonsOf(totals, first, true),
      perk: comparisonsOf(totals, first + 1, true),
    },
    followed: [...totals.followed[number].values()],
    minors: totals.minors[number],
  };
}
