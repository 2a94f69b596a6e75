import { type Phase, phasesOf } from "../phase.ts";
import { CHUNK, type World } from "../world.ts";
import type { Meeting } from "./meeting.ts";

/**
 * One thread's part of a day. All threads go through the phases together: chunks are dealt out, and
 * nobody begins a phase before everybody has ended the one before.
 *
 * @param conclude what one thread alone does at the end of a phase, while the others wait; none for
 * the threads that only help
 */
export function liveDay(
  world: World,
  phases: readonly Phase[],
  meeting: Meeting,
  conclude: ((phase: Phase) => void) | undefined,
): void {
  const chunks = Math.ceil(world.size / CHUNK);
  for (const phase of phasesOf(world, phases)) {
    phase.prepare?.(world); // on every thread: today's keys are each thread's own
    if (phase.advance !== undefined) {
      for (let chunk = meeting.takeChunk(); chunk < chunks; chunk = meeting.takeChunk()) {
        phase.advance(world, chunk * CHUNK, Math.min(world.size, (chunk + 1) * CHUNK));
      }
      meeting.meet();
    }
    if (phase.conclude === undefined) continue;
    conclude?.(phase);
    meeting.meet();
  }
  world.day += 1; // last: draws in every phase above must still see the old day
}
