import type { TiedPersons, TieLayer } from "./layer.ts";

/** Everybody of a household is tied to everybody else of it who is there. Stores nothing. */
export function createHouseholdLayer(people: TiedPersons): TieLayer {
  const { positionInHousehold, householdSize, size } = people;
  let largest = 1;
  for (let person = 0; person < size; person++) largest = Math.max(largest, householdSize[person]);
  return {
    mostTies: largest - 1,
    partnersOf(person, out) {
      const first = person - positionInHousehold[person];
      const end = Math.min(size, first + householdSize[person]);
      let count = 0;
      for (let other = first; other < end; other++) if (other !== person) out[count++] = other;
      return count;
    },
  };
}
