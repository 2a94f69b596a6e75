import { RANKS } from "./answer.ts";
import type { GateProgram } from "./gate-table.ts";
import type { World } from "./world.ts";

/** Numbers that say where the last one gets in: with the schemes and without, a rank and a threshold. */
export const CUT_CELLS = 4;

/**
 * Where the places of a round end. Everyone of a higher rank gets in; of those at the rank in which the
 * places run out, as many as are left, by a threshold draw: so that in expectation all places are
 * filled and none more. Counts grow over the run, so what earlier rounds counted is taken off.
 *
 * @param counted by gate with rounds, side and rank: who has stood there in all rounds so far
 */
export function cutOf(world: World, { round }: GateProgram, counted: Float64Array): void {
  if (round === undefined) return;
  const places = Math.floor((round.places * world.size) / 1_000_000);
  const rest = (round.places * world.size) % 1_000_000;
  for (const side of [0, 1]) {
    const first = (2 * round.number + side) * RANKS;
    const counts = Array.from({ length: RANKS }, (_, rank) => {
      const count = counted[first + rank] - world.rankedBefore[first + rank];
      world.rankedBefore[first + rank] = counted[first + rank];
      return count;
    });
    const { rank, threshold } = lastIn(counts, places + rest / 1_000_000);
    const cell = CUT_CELLS * round.number + 2 * side;
    world.doors.cuts[cell] = rank;
    world.doors.cuts[cell + 1] = threshold;
  }
}

/** The lowest rank that some get in from, and the chance × 2^32 of getting in at it. */
function lastIn(
  counts: readonly number[],
  places: number,
): { readonly rank: number; readonly threshold: number } {
  let left = places;
  for (let rank = counts.length - 1; rank >= 0; rank--) {
    if (counts[rank] > left) {
      // exact: a share of counts below 2^32, from division and multiplication alone
      return { rank, threshold: Math.floor((left / counts[rank]) * 0xffffffff) };
    }
    left -= counts[rank];
  }
  return { rank: 0, threshold: 0xffffffff };
}
