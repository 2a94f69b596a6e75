import {
  type Comparison,
  divisions,
  type Followed,
  type Measure,
  type Measured,
  type MeasuredScheme,
  measures,
  type Outcome,
  valueRows,
} from "../../measures/index.ts";
import type { View } from "../../state/index.ts";
import type { WorldPlan } from "../compose.ts";
import { seedsOf } from "../replicates.ts";
import { liveWorld } from "../run-world.ts";
import { type Extent, liveWithoutSchemes } from "./begin-runs.ts";
import { compareKinds } from "./compare.ts";
import { KINDS } from "./kinds.ts";
import { createMoments, type HouseholdMoments } from "./moments.ts";
import { gatesOfRows, schemeOfRows, struckGates } from "./of-rows.ts";
import { tryRules } from "./removals.ts";
import { type RunRow, RunRows } from "./run-rows.ts";
import { DoorWatch } from "./watch-doors.ts";

/** How a world is measured for an audit. */
export interface MeasureOptions extends Extent {
  /** runs: each has the next seed as its luck, and persons of its own */
  readonly seeds: number;
  /** is told what share of the work is done, 0 to 1 */
  readonly onProgress?: (share: number) => void;
}

/** Aggregates that an audit asks for, of schemes without a score too; the rest it counts itself. */
const asked: readonly Measure[] = measures
  .filter(({ name }) =>
    ["refusalsByGate", "mistakenRecords", "childrenReached", "recordsBySource"].includes(name),
  )
  .map((measure) => (measure.of === "scheme" ? { ...measure, of: "any scheme" } : measure));

/** What all runs came to so far. */
interface Totals {
  readonly gates: readonly string[];
  /** by gate, then by scheme its harms and its perks; by division and kind */
  readonly moments: readonly (readonly HouseholdMoments[])[];
  readonly rows: RunRow[];
  /** by scheme */
  readonly followed: readonly Map<string, Followed>[];
  readonly minors: readonly { covered: number; struck: number }[];
}

/** How the work is shared out: living all, without schemes, and trying rules. */
const TRIALS = 0.5;

/**
 * Measures what an audit asks of a world: lives it several times, each time with other persons and luck, beside
 * the same persons without any scheme; then without each rule in turn. A day at a time, so that whoever asks
 * for the next can end it.
 */
export function* measureWorld(
  plan: WorldPlan,
  options: MeasureOptions,
): Generator<undefined, Measured, void> {
  const { persons, days, seeds, onProgress } = options;
  const totals = createTotals(plan);
  const extents = Array.from({ length: seeds }, (_, number): Extent => {
    return { persons, days, ...seedsOf({ ...options, isRedrawn: true }, number) };
  });
  for (const [number, extent] of extents.entries()) {
    for (const passed of liveOnce(plan, extent, totals, number)) {
      onProgress?.(((1 - TRIALS) * (number + passed / (2 * days))) / seeds);
      yield;
    }
  }
  const trying = tryRules(plan, extents);
  let step = trying.next();
  for (; !step.done; step = trying.next()) {
    onProgress?.(1 - TRIALS + TRIALS * step.value);
    yield;
  }
  const removals = step.value;
  const rows = new RunRows(totals.rows);
  return {
    persons,
    days,
    seeds,
    isRedrawn: true,
    from: "runs",
    gates: gatesOfRows(rows, plan, (gate) => comparisonsOf(totals, totals.gates.indexOf(gate), false)),
    schemes: plan.schemes.map(({ scheme: { scheme } }, number): MeasuredScheme => {
      const tried = removals.get(scheme);
      return {
        ...schemeOfRows(rows, plan, scheme, persons * seeds),
        ...ofScheme(totals, number),
        ...(tried && { removals: tried }),
      };
    }),
  };
}

function createTotals(plan: WorldPlan): Totals {
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

/** One run, first without any scheme, and then with all. Yields the days that have passed, of twice as many. */
function* liveOnce(plan: WorldPlan, extent: Extent, totals: Totals, seed: number): Generator<number> {
  const without = new DoorWatch(totals.gates, []);
  const from = yield* liveWithoutSchemes(plan, extent, without);
  const doors = new DoorWatch(totals.gates, plan.schemes);
  const onEnd = (view: View) => countMinors(view, totals);
  const living = liveWorld(plan, { ...extent, from, measures: asked, watcher: doors, onEnd });
  let step = living.next();
  for (; !step.done; step = living.next()) yield extent.days + step.value;
  totals.rows.push(...rowsOf(step.value.outcomes, seed));
  doors.counts.addTo(totals.moments, without.counts);
  for (const [scheme, ofScheme] of doors.followed.entries()) addFollowed(totals.followed[scheme], ofScheme);
}

function rowsOf(outcomes: readonly Outcome[], seed: number): RunRow[] {
  return outcomes.flatMap(({ measure, scheme, value }) =>
    [...valueRows(value)].map((row) => {
      const number = typeof row.value === "number" ? row.value : Number.NaN;
      return { seed, measure, scheme, path: row.path, value: number };
    }),
  );
}

function addFollowed(totals: Map<string, Followed>, added: ReadonlyMap<string, Followed>): void {
  for (const [key, counts] of added) {
    const { struck = 0, followed = 0 } = totals.get(key) ?? {};
    totals.set(key, { ...counts, struck: counts.struck + struck, followed: counts.followed + followed });
  }
}

const OF_AGE = 18;

function countMinors({ schemes, persons, doors, size }: View, { minors }: Totals): void {
  schemes.forEach(({ program, columns }, scheme) => {
    const harms = program.consequences.flatMap(({ isHarm }, number) => (isHarm ? [number] : []));
    for (let person = 0; person < size; person++) {
      if (columns.covered[person] === 0 || persons.age[person] >= OF_AGE) continue;
      minors[scheme].covered += 1;
      if (harms.some((harm) => doors.strikes(scheme, harm, person))) minors[scheme].struck += 1;
    }
  });
}

function comparisonsOf({ moments }: Totals, thing: number, isOfDays: boolean): readonly Comparison[] {
  return divisions.flatMap((division, number) => {
    const [first, second] = [0, 1].map((kind) => moments[thing][number * KINDS + kind]);
    return compareKinds(division, [first, second], isOfDays) ?? [];
  });
}

function ofScheme(totals: Totals, number: number): Omit<MeasuredScheme, "scheme"> {
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
