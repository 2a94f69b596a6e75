import type { KeptPersons, TieLayer } from "./layer.ts";

/** Most persons whom a household can have: what its column holds. */
const LARGEST = 255;

/** Everybody of a household is tied to everybody else of it who is there. Stores nothing. */
export function createHouseholdLayer(size: number, kept: KeptPersons): TieLayer {
  const { positionInHousehold, householdSize } = kept;
  return {
    mostTies: LARGEST - 1,
    partnersOf(person, out) {
      const first = person - positionInHousehold[person];
      const end = Math.min(size, first + householdSize[person]);
      let count = 0;
      for (let other = first; other < end; other++) if (other !== person) out[count++] = other;
      return count;
    },
  };
}
