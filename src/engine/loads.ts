import { exp2, LOG2_ONE } from "../base/index.ts";
import type { LoadPairs, LoadProgram } from "../catalogue/index.ts";
import type { Moments } from "../society/index.ts";
import type { World } from "./world.ts";

/** Who can do something at all. */
export interface Eligible {
  readonly minAge: number;
  readonly maxAge: number;
  readonly place?: "urban" | "rural" | undefined;
}

const NATURAL_LOG_OF_2 = Math.LN2;

/** What loads add to a person's logarithm, in 1/4096 doublings. */
export function loadOn(traits: World["traits"], { loads, slopes }: LoadProgram, person: number): number {
  let sum = 0;
  for (let load = 0; load < slopes.length; load++) {
    if (slopes[load] !== 0) sum += slopes[load] * traits[loads[load]][person];
  }
  return sum;
}

/** Bit 0: people in towns can do it; bit 1: people in the country can. */
export function placesOf({ place }: Eligible): number {
  return place === undefined ? 3 : place === "urban" ? 1 : 2;
}

/**
 * By what factor loads raise the mean rate of those eligible above that of a person who has 0 on
 * every trait: E[2^Σ load × trait]. Dispositions are jointly normal, ages and places come from the
 * margins, means are normal within a place; ages, places, means and dispositions are independent of
 * each other but for means of places.
 *
 * @source mean of a log-normal: Aitchison and Brown, The Lognormal Distribution (1957), ch. 2
 */
export function meanFactor(who: Eligible, loads: LoadPairs, moments: Moments): number {
  const load = new Map(loads);
  const eligible = moments.places.map(({ share }, place) =>
    who.place === undefined || (who.place === "urban") === (place === 0) ? share : 0,
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
  return places * ageFactor(who, load.get("age") ?? 0, moments) * onDispositions;
}

/** λᵀΣλ: the variance of Σ load × disposition, in doublings squared. */
function varianceOf(loads: LoadPairs, { correlations }: Moments): number {
  const onDispositions = loads.filter(([trait]) => !["means", "urban", "age"].includes(trait));
  return sum(
    onDispositions.flatMap(([one, load]) =>
      onDispositions.map(
        ([other, otherLoad]) => load * otherLoad * (correlations[one]?.[other] ?? (one === other ? 1 : 0)),
      ),
    ),
  );
}

function ageFactor(who: Eligible, load: number, moments: Moments): number {
  const eligible = moments.ages.map((share, age) => (age >= who.minAge && age <= who.maxAge ? share : 0));
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
