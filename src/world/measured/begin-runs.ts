import { liveDays, type Watcher } from "../../engine/index.ts";
import type { WorldPlan } from "../compose.ts";
import { firstMorning } from "../first-morning.ts";

/** Who the persons are, which luck they have and how long they live. */
export interface Extent {
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
}

/**
 * Lives the persons of a world through the burn-in and, for some days, on without any scheme. Yields the days
 * since. Returns a checkpoint of the end of the burn-in, from which they can live under any schemes.
 */
export function* liveWithoutSchemes(
  plan: WorldPlan,
  { days, ...people }: Extent,
  watcher?: Watcher,
): Generator<number, Uint8Array, void> {
  // beside them, too, or a world with organisations could not go on from here
  const hasOrganisations = plan.schemes.some(({ program }) => program.ofOrganisations !== undefined);
  const watchers: Watcher[] = [];
  const world = firstMorning({ ...plan, schemes: [] }, { ...people, hasOrganisations, watchers });
  const taken: Uint8Array[] = [];
  yield* liveDays(world, days, {
    checkpoint: { after: 0, take: (bytes) => void taken.push(bytes) },
    onFirstDay: () => watchers.push(...(watcher === undefined ? [] : [watcher])),
  });
  return taken[0];
}
