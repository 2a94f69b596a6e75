import { type Backend, createWorld, runDays, viewOf } from "../engine/index.ts";
import { type Measure, type MeasureWatch, measures, type Outcome, watchMeasures } from "../measures/index.ts";
import { drawSociety } from "../society/index.ts";
import type { View } from "../state/index.ts";
import type { WorldPlan } from "./compose.ts";
import { effectsOf } from "./effects.ts";

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
  /** also lives the same persons with the same luck without any scheme, for the total effect at gates */
  readonly isPaired?: boolean;
  /** is shown the end of the last day; it can change nothing */
  readonly onEnd?: (view: View) => void;
  /** is told after each day how many have passed; it can change nothing */
  readonly onDay?: (passed: number) => void;
}

/** What a run leaves: its fingerprint and what every measure came to. */
export interface Run {
  /** name of the plan */
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
  const { acts, gates, burnIn } = plan;
  const parts = { society, acts, gates, burnIn, seed };
  const programs = plan.schemes.map(({ program }) => program);
  const world = createWorld({ ...parts, programs, watchers });
  const history = runDays(world, days, {
    ...(options.backend && { backend: options.backend }),
    ...(options.isPaired && { without: createWorld({ ...parts, programs: [] }) }),
    // not before: in the burn-in people grow older and come of age
    onFirstDay: (begun) => watchers.push(watchMeasures(options.measures ?? measures, viewOf(begun))),
    ...(options.onDay && { onDay: options.onDay }),
  });
  // the day that has ended, so that measures never see a tomorrow
  const view = viewOf(history.world, history.world.day - 1);
  options.onEnd?.(view);
  const effects = history.pair === undefined ? [] : [effectsOf(history.pair, view.gates, view.tallies)];
  return {
    world: plan.name,
    persons,
    days,
    seed,
    societySeed,
    backend: history.backend,
    historyHash: history.hash,
    outcomes: [...watchers.flatMap((watch) => watch.outcomes(view)), ...effects],
  };
}
