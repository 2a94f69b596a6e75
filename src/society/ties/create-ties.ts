import type { Luck } from "../../base/index.ts";
import { createHouseholdLayer } from "./household-layer.ts";
import type { TiedPersons, TieLayer } from "./layer.ts";
import { createOrderLayer } from "./order-layer.ts";
import type { LayerMargins, TieMargins } from "./shape.ts";
import { createStreetOrders, type StreetOrders } from "./street-orders.ts";
import { createCompleteLayer, createIslandsLayer, createMatchingLayer, createRingLayer } from "./textbook.ts";

/** Who is tied to whom, by layer. Symmetric, nobody with themselves, nobody twice in a layer. */
export interface Ties {
  /** ids of the layers in the order of the file; functions below take the position in it */
  readonly layers: readonly string[];
  /** most partners that anybody can have in any layer: how long `out` has to be */
  readonly mostTies: number;
  /** How many partners a person has in a layer; costs as much as listing them. */
  degree(layer: number, person: number): number;
  /** Writes a person's partners in a layer to the start of `out` and says how many; allocates nothing. */
  partnersOf(layer: number, person: number, out: Int32Array): number;
}

/** Most persons that can have ties: partners are written to 32-bit numbers with a sign. */
const MAX_TIED = 2 ** 31 - 1;

/**
 * The ties of persons, from the `ties` block of their society's file. Every draw hangs on the luck, the
 * layer's id and the persons' ids.
 *
 * Ties are of the day on which they are made. Whatever they rest on (traits, ages, households) is read now
 * and kept, 3 bytes a person beside the layers: who grows older, or takes somebody's place in the columns,
 * has the ties of this day until ties are made afresh; those of persons who did not change then differ only
 * where somebody else's place in an order does.
 *
 * @throws RangeError for more than 2^31 − 1 persons
 * @throws TypeError for a trait that the persons lack
 */
export function createTies(margins: TieMargins, people: TiedPersons, luck: Luck): Ties {
  if (people.size > MAX_TIED) throw new RangeError(`ties of ${people.size} persons`);
  const streets = createStreetOrders(people.size, luck);
  const shared = { generationYears: margins.generation.years, streets, luck };
  const kept = keep(people);
  const layers = margins.layers.map((layer) => createLayer(layer, kept, shared));
  const mostTies = layers.reduce((most, layer) => Math.max(most, layer.mostTies), 0);
  const scratch = new Int32Array(mostTies);
  return {
    layers: margins.layers.map(({ id }) => id),
    mostTies,
    degree: (layer, person) => layers[layer].partnersOf(person, scratch),
    partnersOf: (layer, person, out) => layers[layer].partnersOf(person, out),
  };
}

/** Persons whose columns that are read on look-up are copies: the originals may change. */
function keep(people: TiedPersons): TiedPersons {
  const { positionInHousehold, householdSize, traits } = people;
  return {
    ...people,
    positionInHousehold: positionInHousehold.slice(),
    householdSize: householdSize.slice(),
    traits: { ...traits, sociability: traits.sociability.slice() },
  };
}

function createLayer(
  margins: LayerMargins,
  people: TiedPersons,
  shared: { readonly generationYears: number; readonly streets: StreetOrders; readonly luck: Luck },
): TieLayer {
  switch (margins.kind) {
    case "household":
      return createHouseholdLayer(people);
    case "order":
      return createOrderLayer(margins, people, shared);
    case "complete":
      return createCompleteLayer(people.size);
    case "ring":
      return createRingLayer(margins, people.size, shared.luck);
    case "islands":
      return createIslandsLayer(margins, people.size, shared.luck);
    case "matching":
      return createMatchingLayer(margins.id, people.size, shared.luck);
  }
}
