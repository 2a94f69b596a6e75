import { type Backend, createWorld, runDays } from "../engine/index.ts";
import { type Measure, type MeasureWatch, measures, type Outcome, watchMeasures } from "../measures/index.ts";
import { drawSociety } from "../society/index.ts";
import type { WorldPlan } from "./compose.ts";

/** How a world is run. */
export interface RunOptions {
  /** 1 to 2^32 − 1 */
  readonly persons: number;
  readonly days: number;
  /** the persons' luck, a whole number from 0 to 2^53 − 1 */
  readonly seed: number;
  /** who the persons are, likewise */
  readonly societySeed: number;
  readonly backend?: Backend;
  /** what to measure: all that ship where nothing is said. It cannot change the history */
  readonly measures?: readonly Measure[];
  /** is told after each day how many have passed; it can change nothing */
  readonly onDay?: (passed: number) => void;
}

/** What a run leaves: its fingerprint and what every measure came to. */
export interface Run {
  readonly world: string;
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
  readonly backend: string;
  readonly historyHash: string;
  readonly outcomes: readonly Outcome[];
}

/** Runs a world for some days and measures it. */
export function runWorld(plan: WorldPlan, options: RunOptions): Run {
  const { persons, days, seed, societySeed } = options;
  const society = drawSociety(plan.margins, { persons, societySeed });
  const watchers: MeasureWatch[] = [];
  const world = createWorld({ society, acts: plan.acts, programs: [plan.program], seed, watchers });
  const watch = watchMeasures(options.measures ?? measures, world);
  watchers.push(watch);
  const history = runDays(world, days, {
    ...(options.backend && { backend: options.backend }),
    ...(options.onDay && { onDay: options.onDay }),
  });
  return {
    world: plan.scheme.scheme,
    persons,
    days,
    seed,
    societySeed,
    backend: history.backend,
    historyHash: history.hash,
    // the day that has ended, so that measures never see a tomorrow
    outcomes: watch.outcomes({ ...history.world, day: history.world.day - 1 }),
  };
}
