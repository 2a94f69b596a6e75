import { liveWorld, type Run, type RunOptions, type WorldPlan } from "../world/index.ts";

/** How long a run goes on before Ctrl-C and the like get a turn. */
const TURN_MS = 50;

/** Runs a world as `runWorld` does, and lets signals be handled in between days. */
export async function liveRun(plan: WorldPlan, options: RunOptions): Promise<Run> {
  const living = liveWorld(plan, options);
  let turnMs = performance.now();
  for (;;) {
    const step = living.next();
    if (step.done) return step.value;
    if (performance.now() - turnMs < TURN_MS) continue;
    await new Promise((turn) => setImmediate(turn));
    turnMs = performance.now();
  }
}
