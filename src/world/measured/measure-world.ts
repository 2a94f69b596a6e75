import { type Measure, type Measured, type MeasuredScheme, measures } from "../../measures/index.ts";
import type { View } from "../../state/index.ts";
import type { WorldPlan } from "../compose.ts";
import { seedsOf } from "../replicates.ts";
import { liveWorld } from "../run-world.ts";
import { type Extent, liveWithoutSchemes } from "./begin-runs.ts";
import { gatesOfRows, schemeOfRows } from "./of-rows.ts";
import { tryRules } from "./removals.ts";
import { RunRows } from "./run-rows.ts";
import {
  addFollowed,
  comparisonsOf,
  countMinors,
  createTotals,
  ofScheme,
  rowsOf,
  type Totals,
} from "./totals.ts";
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
