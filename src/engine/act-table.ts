import { HUNDREDTHS, LOG2_ONE, log2Fixed, type Stream, streamOf, thresholdOfShare } from "../base/index.ts";
import { type Act, type ActCatalogue, type LoadProgram, loadsOf, lowerLoads } from "../catalogue/index.ts";
import type { Moments } from "../society/index.ts";
import { meanFactor, placesOf, timesByPlace } from "./loads.ts";

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
export function lowerActs(
  catalogue: ActCatalogue,
  moments: Moments,
  magnified?: Magnified,
): readonly ActProgram[] {
  const times = (id: string): number => (magnified?.acts.includes(id) ? magnified.times : 1);
  return catalogue.acts.map((act) => lowerAct(act, moments, times(act.id)));
}

/** Acts that are done so many times as often as their file says, each person's chance of a day being 1 at most. */
export interface Magnified {
  readonly times: number;
  /** ids */
  readonly acts: readonly string[];
}

/**
 * How often an act is done on average: by kind of place, in times a person of the whole society and day, by
 * those at least `fromAge` years old.
 */
export function actsPerDay(
  act: Act,
  moments: Moments,
  fromAge: number,
  magnified?: Magnified,
): readonly number[] {
  const times = magnified?.acts.includes(act.id) ? magnified.times : 1;
  const perYear = act.rate.classes.reduce(
    (sum, { share, perYear }) => sum + share * Math.min(365, perYear * times),
    0,
  );
  return timesByPlace(act.who, loadsOf(act.loads?.traits), moments, perYear / 365, fromAge);
}

function lowerAct(act: Act, moments: Moments, times: number): ActProgram {
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
    memberLog2: Int32Array.from([NEVER, ...classes.map(({ perYear }) => log2Fixed(perYear * times) - scale)]),
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
