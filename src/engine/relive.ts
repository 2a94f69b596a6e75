import { dayOfBlock } from "../base/index.ts";
import { phasesOf } from "./phase.ts";
import { plan } from "./plan.ts";
import { act } from "./reference/act.ts";
import { CHUNK, type World, wordsOf } from "./world.ts";

/** Acts that a person leaves undone: days by act. */
export type Omission = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Lives a world again for one person who leaves some acts undone, with the same luck. Only the chunk
 * around the person is lived, or all of them where those tied to a person count: whatever reaches anybody by
 * mail comes from there. What hangs on totals
 * over all, the places of a rival gate, is not to be read off it.
 *
 * @param world on its first morning, burn-in and all
 * @param onDay is shown the world at the end of each day from day 0
 */
export function relive(
  world: World,
  days: number,
  person: number,
  omitted: Omission,
  onDay?: (world: World) => void,
): void {
  const chunk = Math.floor(person / CHUNK);
  const chunks = world.ties === undefined ? [chunk] : Array.from(world.visits.keys());
  while (world.day < days) {
    for (const phase of phasesOf(world, plan)) {
      phase.prepare?.(world);
      for (const each of chunks) {
        phase.advance?.(world, each * CHUNK, Math.min(world.size, (each + 1) * CHUNK));
      }
      if (phase === act) leaveUndone(world, person, omitted);
      phase.conclude?.(world, () => world.tallies);
    }
    world.day += 1;
    if (world.day > 0) onDay?.(world);
  }
}

function leaveUndone({ acted, acts, day }: World, person: number, omitted: Omission): void {
  const first = dayOfBlock(day) * wordsOf(acts.length);
  for (const [number, days] of omitted) {
    if (days.has(day)) acted[first + (number >> 5)][person] &= ~(1 << (number & 31));
  }
}
