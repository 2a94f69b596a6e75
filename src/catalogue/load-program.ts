import { LOG2_ONE } from "../base/index.ts";
import type { Trait } from "./contexts.ts";

/** Traits on which something loads, and doublings per deviation of each. */
export type LoadPairs = readonly (readonly [Trait, number])[];

/** Loads as hot loops read them: exactly four traits; those beyond what is loaded on have slope 0. */
export interface LoadProgram {
  readonly loads: readonly Trait[];
  /** by load: added to a logarithm for each sixteenth of a deviation, in 1/4096 doublings */
  readonly slopes: Int32Array;
}

const MOST_LOADS = 4;
const TRAIT_ONE = 16;

/** The loads of a file's `traits` block. */
export function loadsOf(traits: Partial<Record<Trait, number>> | undefined): LoadPairs {
  return Object.entries(traits ?? {}) as [Trait, number][];
}

/** Loads with a slope for each sixteenth of a deviation. */
export function lowerLoads(loads: LoadPairs): LoadProgram {
  return {
    loads: Array.from({ length: MOST_LOADS }, (_, position) => loads[position]?.[0] ?? "diligence"),
    slopes: Int32Array.from({ length: MOST_LOADS }, (_, position) =>
      Math.round(((loads[position]?.[1] ?? 0) * LOG2_ONE) / TRAIT_ONE),
    ),
  };
}
