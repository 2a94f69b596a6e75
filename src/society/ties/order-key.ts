import {
  drawUniform,
  type Luck,
  normalOfUniform,
  streamKey,
  streamOf,
  thresholdOfShare,
} from "../../base/index.ts";
import type { TiedPersons } from "./layer.ts";
import type { OrderMargins } from "./shape.ts";

/** Steps per unit of a weight: 12 bits behind the point. */
const WEIGHT_ONE = 4096;

/** Steps of a trait per deviation. */
const TRAIT_ONE = 16;

/**
 * Where each person stands in a layer's order before sorting: a whole number, 65536 for one deviation
 * at weight 1. A function of the person (or the household's first person) alone, so that nobody else
 * moves it. For tied persons, a trait with variance v and weight w independent of the others correlates
 * by w²v over the variance of the whole key: neighbours in an order share a key, and differ freely in
 * how it came about.
 */
export function createOrderKey(
  margins: OrderMargins,
  generationYears: number,
  people: TiedPersons,
  luck: Luck,
): (person: number) => number {
  const noiseKey = streamKey(luck, streamOf("tie", margins.id, "noise"), 0);
  const noiseWeight = Math.round(margins.noise * WEIGHT_ONE);
  const parts = margins.by.map(({ trait, weight }) => ({
    column: trait === "generation" ? phasesOf(people, generationYears) : columnOf(people, trait),
    weight: Math.round(weight * WEIGHT_ONE),
  }));
  const byHousehold = margins.of === "household";
  return (person) => {
    const who = byHousehold ? person - people.positionInHousehold[person] : person;
    const noise = normalOfUniform(drawUniform(luck, noiseKey, who));
    let key = Math.floor((noise * noiseWeight) / WEIGHT_ONE);
    for (const { column, weight } of parts) key += column[who] * weight;
    return key;
  };
}

/** Who can have ties in a layer: those of its ages, as far as a draw of their own lets them. */
export function createMembership(
  margins: OrderMargins,
  people: TiedPersons,
  luck: Luck,
): (person: number) => boolean {
  const { from, to } = margins.ages ?? { from: 0, to: 256 };
  const share = margins.share ?? 1;
  const threshold = thresholdOfShare(share);
  const key = streamKey(luck, streamOf("tie", margins.id, "member"), 0);
  return (person) => {
    const age = people.age[person];
    return age >= from && age < to && (share === 1 || drawUniform(luck, key, person) < threshold);
  };
}

/**
 * How far into a generation each person was born, as a trait: sixteenths of a deviation. Persons of one
 * phase are brothers and sisters in age, or parents and children, or grandparents and grandchildren.
 */
function phasesOf(people: TiedPersons, years: number): Int8Array {
  // years even over a generation have a variance of years² / 12
  const deviation = years / Math.sqrt(12);
  return Int8Array.from({ length: people.size }, (_, person) =>
    Math.round((((people.age[person] % years) - (years - 1) / 2) * TRAIT_ONE) / deviation),
  );
}

function columnOf(people: TiedPersons, trait: string): Int8Array {
  const column = people.traits[trait];
  if (column === undefined) throw new TypeError(`persons have no trait ${trait}`);
  return column;
}
