import {
  createLuck,
  DEVIATION_ONE,
  drawUniform,
  normalOfUniform,
  streamKey,
  streamOf,
} from "../src/base/index.ts";
import type { TiedPersons } from "../src/society/ties/layer.ts";

/** Shares of households of one, two, ... persons; the last stands for more too. */
const householdShares = [0.15, 0.24, 0.27, 0.17, 0.1, 0.07];

/**
 * Persons for tests of single layers, simpler than any society's: ages even from 0 to 90, place and half
 * of the variance of `means` shared by a household, sociability of one's own. The first n of more
 * persons are the same persons.
 */
export function tiedPersons(size: number): TiedPersons {
  const luck = createLuck(1, "test-persons");
  const uniform = (name: string): ((id: number) => number) => {
    const key = streamKey(luck, streamOf(name), 0);
    return (id) => drawUniform(luck, key, id);
  };
  const deviations = (name: string): ((id: number) => number) => {
    const draw = uniform(name);
    return (id) => normalOfUniform(draw(id)) / DEVIATION_ONE;
  };
  const people = {
    size,
    age: new Uint8Array(size),
    positionInHousehold: new Uint8Array(size),
    householdSize: new Uint8Array(size),
    traits: { means: trait(size), age: trait(size), urban: trait(size), sociability: trait(size) },
  };
  settleHouseholds(people, householdShares, uniform("household-size"));
  const age = uniform("age");
  const urban = uniform("urban");
  const means = { own: deviations("means"), household: deviations("household-means") };
  const sociability = deviations("sociability");
  for (let person = 0; person < size; person++) {
    const first = person - people.positionInHousehold[person];
    people.age[person] = age(person) % 91;
    people.traits.age[person] = Math.round(((people.age[person] - 45) * 16) / 10);
    people.traits.urban[person] = urban(first) < 0.5588 * 2 ** 32 ? 16 : 0;
    people.traits.means[person] = sixteenths((means.own(person) + means.household(first)) * Math.SQRT1_2);
    people.traits.sociability[person] = sixteenths(sociability(person));
  }
  return people;
}

function trait(size: number): Int8Array {
  return new Int8Array(size);
}

function sixteenths(deviations: number): number {
  return Math.max(-127, Math.min(127, Math.round(deviations * 16)));
}

function settleHouseholds(
  people: TiedPersons,
  shares: readonly number[],
  draw: (id: number) => number,
): void {
  for (let first = 0; first < people.size; ) {
    let left = draw(first) / 2 ** 32;
    let size = 1;
    while (size < shares.length && left >= shares[size - 1]) left -= shares[size++ - 1];
    for (let position = 0; position < size && first + position < people.size; position++) {
      people.positionInHousehold[first + position] = position;
      people.householdSize[first + position] = size;
    }
    first += size;
  }
}
