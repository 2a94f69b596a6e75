import { log2Fixed } from "../base/index.ts";
import { type Loads, loadsOf, lowerLoads } from "../catalogue/index.ts";
import type { ChanceProgram } from "./program-enrolment.ts";

/** Below any chance that 32 bits can tell from 0, whatever the loads. */
const NEVER = -(1 << 20);

/** The chance of those average in every trait, and how it differs between persons. */
export function lowerChance(chance: number, loads: Loads | undefined): ChanceProgram {
  return { log2: chance > 0 ? log2Fixed(chance) : NEVER, ...lowerLoads(loadsOf(loads?.traits)) };
}
