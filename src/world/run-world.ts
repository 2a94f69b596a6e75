import {
  type Backend,
  type LedgerEntry,
  liveDays,
  type Pair,
  viewOf,
  type Watcher,
} from "../engine/index.ts";
import { type Measure, type MeasureWatch, measures, type Outcome, watchMeasures } from "../measures/index.ts";
import type { View } from "../state/index.ts";
import type { WorldPlan } from "./compose.ts";
import { effectByOrganisationGate, effectsOf } from "./effects.ts";
import { firstMorning } from "./first-morning.ts";

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
  /** is shown the end of each day, of the burn-in none; what it sees it must leave as it is */
  readonly watcher?: Watcher;
  readonly ledger?: KeptLedger;
  /** is handed a checkpoint after so many days, 0 being the end of the burn-in; not in a paired run */
  readonly checkpoint?: { readonly after: number; readonly take: (bytes: Uint8Array) => void };
  /**
   * Goes on from a checkpoint of a run of the same world, persons and seeds; from the end of a burn-in
   * without schemes, under any schemes. Days and the history hash count on, as if there had been no stop;
   * totals do too, while what measures watch day by day begins with the first day after it.
   */
  readonly from?: Uint8Array;
}

/** Whose ledger is kept, and who is handed its entries: those of a day before the end of it is shown. */
export interface KeptLedger {
  /** by person, 1 where it is kept */
  readonly of: Uint8Array;
  readonly take: (entry: LedgerEntry) => void;
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

/**
 * Runs a world for some days and measures it.
 *
 * @throws TypeError for a checkpoint of another world, or in a paired run
 */
export function runWorld(plan: WorldPlan, options: RunOptions): Run {
  const living = liveWorld(plan, options);
  for (;;) {
    const step = living.next();
    if (step.done) return step.value;
  }
}

/**
 * The same a day at a time, so that whoever asks for the next can do something else in between, or end
 * it. Yields how many days have passed, 0 throughout the burn-in.
 */
export function* liveWorld(plan: WorldPlan, options: RunOptions): Generator<number, Run, void> {
  const { persons, days, seed, societySeed } = options;
  const people = { persons, societySeed, seed };
  const measuring: MeasureWatch[] = [];
  const watchers: Watcher[] = [];
  // beside them, too, or they would not be the same world
  const hasOrganisations = plan.schemes.some(({ program }) => program.ofOrganisations !== undefined);
  const ledger = options.ledger && { ledger: options.ledger.take, ledgerOf: options.ledger.of };
  const world = firstMorning(plan, { ...people, watchers, ...ledger });
  const history = yield* liveDays(world, days, {
    ...(options.backend && { backend: options.backend }),
    ...(options.isPaired && {
      without: firstMorning({ ...plan, schemes: [] }, { ...people, hasOrganisations }),
    }),
    // not before: in the burn-in people grow older and come of age
    onFirstDay: (begun) => {
      measuring.push(watchMeasures(options.measures ?? measures, viewOf(begun)));
      watchers.push(...measuring, ...(options.watcher === undefined ? [] : [options.watcher]));
    },
    ...(options.onDay && { onDay: options.onDay }),
    ...(options.from && { from: options.from }),
    ...(options.checkpoint && { checkpoint: options.checkpoint }),
  });
  // the day that has ended, so that measures never see a tomorrow
  const view = viewOf(history.world, history.world.day - 1);
  options.onEnd?.(view);
  const effects = [
    ...(history.pair === undefined ? [] : [effectsOf(history.pair, view.gates, view.tallies)]),
    ...effectsOnOrganisations(history.pairOfOrganisations, view),
  ];
  return {
    world: plan.name,
    persons,
    days,
    seed,
    societySeed,
    backend: history.backend,
    historyHash: history.hash,
    outcomes: [...measuring.flatMap((watch) => watch.outcomes(view)), ...effects],
  };
}

function effectsOnOrganisations(pair: Pair | undefined, { organisations }: View): Outcome[] {
  if (pair === undefined || organisations === undefined) return [];
  const { gates, tallies } = organisations.view;
  return [effectsOf(pair, gates, tallies, effectByOrganisationGate)];
}
