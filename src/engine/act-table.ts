import {
  exp2,
  HUNDREDTHS,
  LOG2_ONE,
  log2Fixed,
  type Stream,
  streamOf,
  thresholdOfShare,
} from "../base/index.ts";
import type { Act, ActCatalogue, Trait } from "../catalogue/index.ts";
import type { Moments } from "../society/index.ts";

/** An act as the engine runs it. Logarithms are base 2 in fixed point, 4096 for one doubling. */
export interface ActProgram {
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
  /** exactly four traits; those beyond what the act loads on have slope 0 */
  readonly loads: readonly Trait[];
  /** by load: added to the log chance for each sixteenth of a deviation, in 1/4096 doublings */
  readonly slopes: Int32Array;
  readonly quantity: { readonly log2Median: number; readonly doublings: number } | undefined;
  readonly occurrence: Stream;
  readonly membership: Stream;
  readonly amount: Stream;
}

/** A log chance so low that the act never happens; loads never lift anyone by half of it. */
export const NEVER: number = -80 * LOG2_ONE;

const MOST_LOADS = 4;
const TRAIT_ONE = 16;
const NATURAL_LOG_OF_2 = Math.LN2;

/**
 * The acts of a world over the society they happen in: rates given as means over those eligible
 * become the rate of a person of average dispositions, so that the mean comes out as given.
 */
export function lowerActs(catalogue: ActCatalogue, moments: Moments): readonly ActProgram[] {
  return catalogue.acts.map((act) => lowerAct(act, moments));
}

function lowerAct(act: Act, moments: Moments): ActProgram {
  const loads = Object.entries(act.loads?.traits ?? {}) as [Trait, number][];
  const { classes } = act.rate;
  const scale = log2Fixed(365 * meanFactor(act, loads, moments));
  return {
    id: act.id,
    context: act.context,
    minAge: act.who.minAge,
    maxAge: act.who.maxAge,
    places: act.who.place === undefined ? 3 : act.who.place === "urban" ? 1 : 2,
    classBelow: Uint32Array.from(classes, (_, position) =>
      thresholdOfShare(sum(classes.slice(0, position + 1).map(({ share }) => share))),
    ),
    memberLog2: Int32Array.from([NEVER, ...classes.map(({ perYear }) => log2Fixed(perYear) - scale)]),
    loads: Array.from({ length: MOST_LOADS }, (_, position) => loads[position]?.[0] ?? "diligence"),
    slopes: Int32Array.from({ length: MOST_LOADS }, (_, position) =>
      Math.round(((loads[position]?.[1] ?? 0) * LOG2_ONE) / TRAIT_ONE),
    ),
    quantity: act.quantity && {
      log2Median: log2Fixed(act.quantity.median * HUNDREDTHS),
      doublings: act.quantity.doublings,
    },
    occurrence: streamOf("act", act.id),
    membership: streamOf("member", act.id),
    amount: streamOf("amount", act.id),
  };
}

/**
 * By what factor loads raise the mean rate of those eligible above that of a person who has 0 on
 * every trait: E[2^Σ load × trait]. Dispositions are jointly normal, ages and places come from the
 * margins, means are normal within a place; ages, places, means and dispositions are independent of
 * each other but for means of places.
 *
 * @source mean of a log-normal: Aitchison and Brown, The Lognormal Distribution (1957), ch. 2
 */
function meanFactor(act: Act, loads: readonly [Trait, number][], moments: Moments): number {
  const load = new Map(loads);
  const eligible = moments.places.map(({ share }, place) =>
    act.who.place === undefined || (act.who.place === "urban") === (place === 0) ? share : 0,
  );
  let byPlace = 0;
  moments.places.forEach(({ mean, deviation }, place) => {
    const onMeans = load.get("means") ?? 0;
    const urban = place === 0 ? (load.get("urban") ?? 0) : 0;
    const variance = onMeans * onMeans * deviation * deviation;
    byPlace += eligible[place] * power(urban + onMeans * mean) * normalFactor(variance);
  });
  const onDispositions = normalFactor(varianceOf(loads, moments));
  const places = sum(eligible) > 0 ? byPlace / sum(eligible) : 1; // 1 where nobody is eligible
  return places * ageFactor(act, load.get("age") ?? 0, moments) * onDispositions;
}

/** λᵀΣλ: the variance of Σ load × disposition, in doublings squared. */
function varianceOf(loads: readonly [Trait, number][], { correlations }: Moments): number {
  const onDispositions = loads.filter(([trait]) => !["means", "urban", "age"].includes(trait));
  return sum(
    onDispositions.flatMap(([one, load]) =>
      onDispositions.map(
        ([other, otherLoad]) => load * otherLoad * (correlations[one]?.[other] ?? (one === other ? 1 : 0)),
      ),
    ),
  );
}

function ageFactor(act: Act, load: number, moments: Moments): number {
  const eligible = moments.ages.map((share, age) =>
    age >= act.who.minAge && age <= act.who.maxAge ? share : 0,
  );
  const weighted = eligible.map((share, age) => share * power((load * (age - 45)) / 10));
  return sum(eligible) > 0 ? sum(weighted) / sum(eligible) : 1;
}

/** E[2^x] of a normal x with mean 0 and this variance, in doublings squared. */
function normalFactor(variance: number): number {
  return power((variance * NATURAL_LOG_OF_2) / 2);
}

function power(log2: number): number {
  return exp2(Math.round(log2 * LOG2_ONE));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
