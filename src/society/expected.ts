import { countedFrom, type HouseholdType, MAX_MEMBERS, type Member } from "./household-shape.ts";

const AGES = 121;

/** Persons in a household, on average. */
export function meanSize(types: readonly HouseholdType[]): number {
  return types.reduce((sum, { share, members }) => sum + share * members.length, 0);
}

/** Share of households by size, from 1 person; what lies beyond the last size counts there. */
export function expectedSizes(types: readonly HouseholdType[], sizes = MAX_MEMBERS): number[] {
  const shares = new Array<number>(sizes).fill(0);
  for (const { share, members } of types) shares[Math.min(members.length, sizes) - 1] += share;
  return shares;
}

/**
 * Share of persons of each year of age from 0 to 120: the sum over types and members, exactly, and
 * weighted by persons, not by households.
 */
export function expectedAges(types: readonly HouseholdType[]): number[] {
  const ages = new Array<number>(AGES).fill(0);
  const persons = meanSize(types);
  for (const { share, members } of types) {
    for (const byAge of memberAges(members)) {
      byAge.forEach((chance, age) => {
        ages[age] += (share * chance) / persons;
      });
    }
  }
  return ages;
}

/** Share of persons whose age lies from one to below the other. */
export function shareBetween(ages: readonly number[], from: number, to: number): number {
  return ages.slice(from, to).reduce((sum, chance) => sum + chance, 0);
}

/** For each member of a type: the chance of each year of age. */
function memberAges(members: readonly Member[]): number[][] {
  const found: number[][] = [];
  members.forEach(({ ages, older }, position) => {
    const before = found[countedFrom(members, position)];
    found.push(before === undefined ? evenly(ages ?? [0, 0]) : shifted(before, older ?? [0, 0]));
  });
  return found;
}

function evenly([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: AGES }, (_, age) => (age >= from && age < to ? 1 / (to - from) : 0));
}

function shifted(before: readonly number[], [from, to]: readonly [number, number]): number[] {
  const after = new Array<number>(AGES).fill(0);
  before.forEach((chance, age) => {
    if (chance === 0) return;
    for (let years = from; years < to; years++) after[age + years] += chance / (to - from);
  });
  return after;
}
