import type { Checked } from "../../base/index.ts";
import type { Measured } from "../../measures/index.ts";
import type { Scheme } from "../../scheme/index.ts";
import {
  composeWorld,
  type Files,
  measureWorld,
  type WorldPlan,
  type WorldRequest,
  withSchemes,
} from "../../world/index.ts";
import { createProgress } from "../progress.ts";
import type { MeasureWishes } from "./audit-measure-flags.ts";

/** How long measuring goes on before Ctrl-C and the like get a turn. */
const TURN_MS = 50;

/** Steps in which progress is told. */
const STEPS = 1000;

/** Measures a scheme or a world, or says what keeps it from being run. @param audited its schemes, changed or not */
export async function measureNamed(
  request: WorldRequest,
  files: Files,
  audited: readonly Scheme[],
  { persons, days, seeds, seed }: MeasureWishes,
): Promise<Checked<Measured>> {
  const plan = composeChanged(request, files, audited);
  if (plan.value === undefined) return plan;
  const progress = createProgress(STEPS, "measuring");
  const onProgress = (share: number): void => progress.update(Math.floor(STEPS * share));
  const measuring = measureWorld(plan.value, { persons, days, seeds, seed, societySeed: seed, onProgress });
  let turnMs = performance.now();
  for (;;) {
    const step = measuring.next();
    if (step.done) {
      progress.stop();
      return { value: step.value, problems: [] };
    }
    if (performance.now() - turnMs < TURN_MS) continue;
    await new Promise((turn) => setImmediate(turn));
    turnMs = performance.now();
  }
}

/** The world of a request in which schemes are as they were audited. A scheme by itself brings its own society. */
function composeChanged(request: WorldRequest, files: Files, audited: readonly Scheme[]): Checked<WorldPlan> {
  const plan = composeWorld(request, files);
  if (plan.value === undefined) return plan;
  const [first] = plan.value.schemes;
  const isAlone = plan.value.schemes.length === 1 && first.entry === undefined;
  const isElsewhere = isAlone && first.scheme.society !== audited[0].society;
  const there = isElsewhere ? composeWorld({ ...request, society: audited[0].society }, files) : plan;
  if (there.value === undefined) return there;
  const schemes = new Map(audited.map((scheme) => [scheme.scheme, scheme]));
  return { value: withSchemes(there.value, schemes), problems: [] };
}
