import { type Phase, throughPhases } from "./phase.ts";
import { act } from "./reference/act.ts";
import { age } from "./reference/age.ts";
import { apply } from "./reference/apply.ts";
import { assess } from "./reference/assess.ts";
import { contest } from "./reference/contest.ts";
import { decide } from "./reference/decide.ts";
import { enrol } from "./reference/enrol.ts";
import { grade } from "./reference/grade.ts";
import { live } from "./reference/live.ts";
import { measure } from "./reference/measure.ts";
import { observe } from "./reference/observe.ts";
import { organisationsLive } from "./reference/organisations.ts";
import type { World } from "./world.ts";

/** The phases of a day that persons and organisations live alike. */
const ofBoth: readonly Phase[] = [
  enrol,
  act,
  observe,
  assess,
  grade,
  apply,
  decide,
  live,
  contest,
  { name: "respond", does: "beliefs, habits, ties, tricks, voices and approval move" },
];

/**
 * One day, in this order. Read this first: it is the model's table of contents. Each phase that acts
 * is one file in reference/, with its test beside it; the others have their place and do nothing yet.
 */
export const plan: readonly Phase[] = [age, ...ofBoth, organisationsLive(ofBoth), measure];

/** Lives one day: every phase over all persons before the next one begins. */
export function advance(world: World, phases: readonly Phase[] = plan): void {
  throughPhases(world, phases);
}
