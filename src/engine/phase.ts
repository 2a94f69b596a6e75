import type { Tallies } from "../state/index.ts";
import { CHUNK, type World } from "./world.ts";

/**
 * One part of a day. For each person it is a function of that person's state, of others' state as of
 * its start, and of keyed draws; what persons of different chunks do in it can have no order.
 */
export interface Phase {
  readonly name: string;
  /** what it does, in a sentence; the model description is made from these */
  readonly does: string;
  /** also lived in the days before the first, when no scheme is at work yet */
  readonly isBurnIn?: true;
  /** once a day before anyone's turn: keys that all persons share */
  readonly prepare?: (world: World) => void;
  /** the persons from `from` up to, and without, `to`: one chunk */
  readonly advance?: (world: World, from: number, to: number) => void;
  /**
   * once a day after everyone's turn, on one thread alone
   *
   * @param totals what all threads have counted by now; the world's own tallies are this thread's
   */
  readonly conclude?: (world: World, totals: () => Tallies) => void;
}

/** The phases that a day has: in the burn-in, those without any scheme. */
export function phasesOf(day: number, phases: readonly Phase[]): readonly Phase[] {
  return day < 0 ? phases.filter(({ isBurnIn }) => isBurnIn) : phases;
}

/** Lives one day: every phase over all subjects before the next one begins. */
export function throughPhases(world: World, phases: readonly Phase[]): void {
  for (const phase of phasesOf(world.day, phases)) {
    phase.prepare?.(world);
    if (phase.advance !== undefined) {
      for (let from = 0; from < world.size; from += CHUNK) {
        phase.advance(world, from, Math.min(world.size, from + CHUNK));
      }
    }
    phase.conclude?.(world, () => world.tallies);
  }
  world.day += 1; // last: draws in every phase above must still see the old day
}
