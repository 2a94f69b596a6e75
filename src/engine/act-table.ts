import { HUNDREDTHS, LOG2_ONE, log2Fixed, type Stream, streamOf, thresholdOfShare } from "../base/index.ts";
import { type Act, type ActCatalogue, type LoadProgram, loadsOf, lowerLoads } from "../catalogue/index.ts";
import type { Moments } from "../society/index.ts";
import { meanFactor, placesOf } from "./loads.ts";

/** An act as the engine runs it. Logarithms are base 2 in fixed point, 4096 for one doubling. */
export interface ActProgram extends LoadProgram {
  readonly id: string;
  readonly context: string;
  readonly minAge: number;
  readonly maxAge: number;
  /** bit 0: people in towns can do it; bit 1: people in the country can */
  readonly places: number;
  /** by class: who belongs to it (or an earlier one) has a uniform number below */
  readonly classBelow: Uint32Array;
  /** log chance of a day of a person of average dispositions: 0 in no class, 1 + class otherwise */
  readonly memberLog2: Int32Array;
  readonly quantity: { readonly log2Median: number; readonly doublings: number } | undefined;
  readonly occurrence: Stream;
  readonly membership: Stream;
  readonly amount: Stream;
}

/** A log chance so low that the act never happens; loads never lift anyone by half of it. */
export const NEVER: number = -80 * LOG2_ONE;

/**
 * The acts of a world over the society they happen in: rates given as means over those eligible
 * become the rate of a person of average dispositions, so that the mean comes out as given.
 */
export function lowerActs(catalogue: ActCatalogue, moments: Moments): readonly ActProgram[] {
  return catalogue.acts.map((act) => lowerAct(act, moments));
}

function lowerAct(act: Act, moments: Moments): ActProgram {
  const loads = loadsOf(act.loads?.traits);
  const { classes } = act.rate;
  const scale = log2Fixed(365 * meanFactor(act.who, loads, moments));
  return {
    id: act.id,
    context: act.context,
    minAge: act.who.minAge,
    maxAge: act.who.maxAge,
    places: placesOf(act.who),
    classBelow: Uint32Array.from(classes, (_, position) =>
      thresholdOfShare(classes.slice(0, position + 1).reduce((sum, { share }) => sum + share, 0)),
    ),
    memberLog2: Int32Array.from([NEVER, ...classes.map(({ perYear }) => log2Fixed(perYear) - scale)]),
    ...lowerLoads(loads),
    quantity: act.quantity && {
      log2Median: log2Fixed(act.quantity.median * HUNDREDTHS),
      doublings: act.quantity.doublings,
    },
    occurrence: streamOf("act", act.id),
    membership: streamOf("member", act.id),
    amount: streamOf("amount", act.id),
  };
}
