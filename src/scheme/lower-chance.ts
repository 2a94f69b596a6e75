import { LOG2_ONE, log2Fixed } from "../base/index.ts";
import type { Loads, Trait } from "../catalogue/index.ts";
import type { ChanceProgram } from "./program.ts";

/** A log chance so low that loads never lift anybody to something that happens. */
const NEVER = -80 * LOG2_ONE;

/** Steps in which traits are kept: sixteenths of a deviation. */
const TRAIT_ONE = 16;

/** A share of those average in every trait, and how it differs between persons. */
export function lowerChance(share: number, loads: Loads | undefined): ChanceProgram {
  return {
    log2: share > 0 ? log2Fixed(share) : NEVER,
    loads: Object.entries(loads?.traits ?? {}).map(([trait, load]) => ({
      trait: trait as Trait,
      slope: Math.round((load * LOG2_ONE) / TRAIT_ONE),
    })),
  };
}
