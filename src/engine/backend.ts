import { HASH_INTERVAL, HistoryHash } from "./history-hash.ts";
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
  /** Lives one day. */
  advance(world: World): void;
}

const reference: Backend = {
  name: "reference",
  lacks: () => undefined,
  advance: (world) => advance(world),
};

/** The backends there are; the first is what runs where nobody asks for another. */
export const backends: readonly Backend[] = [reference];

/** What running a world for some days leaves. */
export interface History {
  readonly backend: string;
  readonly days: number;
  /** sixteen hexadecimal digits */
  readonly hash: string;
}

/**
 * Lives so many days of a world and folds its fingerprint.
 *
 * @param onDay is told after each day how many have passed; it can change nothing
 */
export function runDays(
  world: World,
  days: number,
  options: { readonly backend?: Backend; readonly onDay?: (passed: number) => void } = {},
): History {
  const backend = options.backend ?? reference;
  const hash = new HistoryHash();
  for (let passed = 1; passed <= days; passed++) {
    backend.advance(world);
    if (passed % HASH_INTERVAL === 0 || passed === days) hash.fold(world, world.day - 1);
    options.onDay?.(passed);
  }
  return { backend: backend.name, days, hash: hash.text };
}
