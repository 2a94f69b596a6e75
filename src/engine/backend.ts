import { restoreCheckpoint, takeCheckpoint } from "./checkpoint.ts";
import { HASH_INTERVAL, HistoryHash } from "./history-hash.ts";
import { countPair, createPair, type Pair } from "./pair.ts";
import { advance } from "./plan.ts";
import type { World } from "./world.ts";

/**
 * What every backend promises: the same history, to the bit, as the reference. A backend is one file
 * with one value of this kind and a line in `backends`; the contract suite holds it to the reference.
 */
export interface Backend {
  readonly name: string;
  /** what this machine lacks to run it, in words; undefined when it can run */
  lacks(): string | undefined;
  /** Sets a world that has not begun going. */
  start(world: World): Living;
}

/** A world that a backend is living. */
export interface Living {
  /** where its columns are now: a backend may move them into memory of another kind */
  readonly world: World;
  /** Lives one day. */
  advance(): void;
  /** Lets go of threads and devices; no day can follow. */
  stop(): void;
}

const reference: Backend = {
  name: "reference",
  lacks: () => undefined,
  start: (world) => ({ world, advance: () => advance(world), stop: () => undefined }),
};

/** Most threads that one run may have. */
export const MAX_THREADS = 64;

/** Names of the backends there are; the first is what runs where nobody asks for another. */
export const backendNames = ["reference", "threads"] as const;

/**
 * A backend by name.
 *
 * @param threads how many threads it may use, 1 to 64, where it uses any; one a core if left out
 * @throws RangeError for another number of threads
 */
export async function loadBackend(name: (typeof backendNames)[number], threads?: number): Promise<Backend> {
  if (name === "reference") return reference;
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= MAX_THREADS)) {
    throw new RangeError(`${threads} threads`);
  }
  // loaded when asked for: the only part of the engine that needs Node
  const { createThreadsBackend } = await import("./threads/node.ts");
  return createThreadsBackend(threads);
}

/** What running a world for some days leaves. */
export interface History {
  readonly backend: string;
  readonly days: number;
  /** sixteen hexadecimal digits */
  readonly hash: string;
  /** the world as it has become */
  readonly world: World;
  /** what differed from the world beside it, if there was one */
  readonly pair: Pair | undefined;
  /** likewise of organisations, if both worlds have them */
  readonly pairOfOrganisations?: Pair | undefined;
}

/** How days are lived. */
export interface LivingOptions {
  readonly backend?: Backend;
  /** goes on from what `takeCheckpoint` took of a world of the same parts; the world must be new */
  readonly from?: Uint8Array;
  /** is handed a checkpoint after so many days, 0 being the end of the burn-in; before `onFirstDay` */
  readonly checkpoint?: { readonly after: number; readonly take: (bytes: Uint8Array) => void };
  /** the same persons with the same luck and no scheme, lived day by day with the world and compared */
  readonly without?: World;
  /** is shown the world on the morning of day 0, after the burn-in; it can change nothing */
  readonly onFirstDay?: (world: World) => void;
  /** is told after each day how many have passed; it can change nothing */
  readonly onDay?: (passed: number) => void;
}

/** Lives so many days of a world and folds its fingerprint. */
export function runDays(world: World, days: number, options: LivingOptions = {}): History {
  const living = liveDays(world, days, options);
  for (;;) {
    const step = living.next();
    if (step.done) return step.value;
  }
}

/**
 * The same a day at a time, the burn-in's days too, so that whoever asks for the next can do something
 * else in between, or never ask again. Yields how many days have passed, 0 throughout the burn-in.
 */
export function* liveDays(
  world: World,
  days: number,
  options: LivingOptions = {},
): Generator<number, History, void> {
  const backend = options.backend ?? reference;
  if (options.without && (options.from || options.checkpoint)) {
    throw new TypeError("a checkpoint is of one world: a paired run neither takes one nor goes on from one");
  }
  const hash = options.from ? restoreCheckpoint(options.from, world) : new HistoryHash();
  const pair = options.without && createPair(world.gates.length);
  const among = options.without?.organisations && world.organisations?.world;
  const pairOfOrganisations = among && createPair(among.gates.length);
  const living = backend.start(world);
  const beside = options.without && backend.start(options.without);
  try {
    // the burn-in leaves no fingerprint of its own
    while (living.world.day < 0) {
      for (const each of [living, beside]) each?.advance();
      yield 0;
    }
    const { after, take } = options.checkpoint ?? {};
    const already = living.world.day;
    if (after === already) take?.(takeCheckpoint(living.world, hash));
    options.onFirstDay?.(living.world);
    for (let passed = already + 1; passed <= days; passed++) {
      for (const each of [living, beside]) each?.advance();
      if (pair && beside) countPair(pair, living.world, beside.world);
      const [theirs, without] = [living, beside].map((each) => each?.world.organisations?.world);
      if (pairOfOrganisations && theirs && without) countPair(pairOfOrganisations, theirs, without);
      if (passed % HASH_INTERVAL === 0) hash.fold(living.world, living.world.day - 1);
      if (passed === after) take?.(takeCheckpoint(living.world, hash));
      if (passed % HASH_INTERVAL !== 0 && passed === days) hash.fold(living.world, living.world.day - 1);
      options.onDay?.(passed);
      if (passed < days) yield passed;
    }
  } finally {
    for (const each of [living, beside]) each?.stop();
  }
  return { backend: backend.name, days, hash: hash.text, world: living.world, pair, pairOfOrganisations };
}
