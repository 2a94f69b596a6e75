import { type Luck, mixKeys, personKeyX, streamKey, streamOf } from "../../base/index.ts";
import { createActivity, REACH_ZERO } from "./activity.ts";
import { type KeptPersons, PERSONS_PER_TILE, type TiedPersons, type TieLayer } from "./layer.ts";
import { createMembership, createOrderKey } from "./order-key.ts";
import type { OrderMargins } from "./shape.ts";
import { createNumberOrders, PERSONS_PER_STREET, type StreetOrders } from "./street-orders.ts";
import { NO_RANK, sortTiles, type TileOrder } from "./tile-order.ts";

const NUMBERS = PERSONS_PER_STREET - 1;

/** Puts persons, as they are now, into the order of a layer. @throws TypeError for a trait that they lack */
export function fillOrder(
  order: TileOrder,
  margins: OrderMargins,
  people: TiedPersons,
  { generationYears, luck }: { readonly generationYears: number; readonly luck: Luck },
): void {
  const keyOf = createOrderKey(margins, generationYears, people, luck);
  sortTiles(order, createMembership(margins, people, luck), keyOf);
}

/**
 * Ties from orders. Two persons of a tile can be tied if they stand at most `near.slots` apart in its
 * order and differ in number; two persons of the same number can be tied if their streets stand at most
 * `long.slots` apart in that number's order of streets. Whether such a slot is a tie, a draw on the
 * pair says, against a chance that grows with the sociability of both. Persons of one household never
 * are: they have a layer of their own.
 *
 * Who is added (the next id) gets ties of their own; among all others no tie forms, and at most
 * `near.slots` + `long.slots` go: those that reached just across the place where the newcomer stands.
 *
 * Takes 4 bytes a person; a look-up costs one draw per slot, whatever the size of the society.
 */
export function createOrderLayer(
  margins: OrderMargins,
  order: TileOrder,
  kept: KeptPersons,
  { luck, streets }: { readonly streets: StreetOrders; readonly luck: Luck },
): TieLayer {
  const { near, long } = margins;
  const nearActivity = createActivity(near.activity, margins.spread);
  const longActivity = createActivity(long.activity, margins.spread);
  const numberOrder = createNumberOrders(margins.id, luck);
  const pairKey = streamKey(luck, streamOf("tie", margins.id), 0);
  const { sociability, positionInHousehold } = kept;
  const words = new Int32Array(4);
  const lastStreet = streets.streets - 1;
  const personsInLast = order.rank.length - lastStreet * PERSONS_PER_STREET;

  /** Whether the draw on two persons lies below a chance: the same from both ends. */
  function isDrawn(keyX: number, other: number, chance: number): boolean {
    const otherX = personKeyX(luck, other);
    mixKeys((keyX + otherX) | 0, keyX ^ otherX, pairKey.z, pairKey.w, words);
    return words[0] >>> 0 < chance;
  }

  function addNear(person: number, keyX: number, out: Int32Array): number {
    const first = person - (person % PERSONS_PER_TILE);
    const home = person - positionInHousehold[person];
    const rank = order.rank[person];
    const reach = REACH_ZERO + sociability[person];
    const to = Math.min(order.length[first / PERSONS_PER_TILE] - 1, rank + near.slots);
    let count = 0;
    for (let place = Math.max(0, rank - near.slots); place <= to; place++) {
      const other = first + order.at[first + place];
      // the same number: the person, or somebody whom only a long slot may reach
      if (((other ^ person) & NUMBERS) === 0) continue;
      if (!isDrawn(keyX, other, nearActivity[reach + sociability[other]])) continue;
      if (other - positionInHousehold[other] !== home) out[count++] = other;
    }
    return count;
  }

  function addLong(person: number, keyX: number, out: Int32Array, before: number): number {
    const number = person & NUMBERS;
    const start = numberOrder[number] * streets.streets;
    // the last street may lack this number: then its place in the order counts for nothing
    const isWhole = number < personsInLast;
    const gap = isWhole ? streets.streets : streets.rank[start + lastStreet];
    const length = isWhole ? streets.streets : lastStreet;
    const street = streets.rank[start + (person - number) / PERSONS_PER_STREET];
    const rank = street > gap ? street - 1 : street;
    const reach = REACH_ZERO + sociability[person];
    const to = Math.min(length - 1, rank + long.slots);
    let count = before;
    for (let place = Math.max(0, rank - long.slots); place <= to; place++) {
      if (place === rank) continue;
      const other = streets.at[start + (place >= gap ? place + 1 : place)] * PERSONS_PER_STREET + number;
      if (order.rank[other] === NO_RANK) continue;
      if (isDrawn(keyX, other, longActivity[reach + sociability[other]])) out[count++] = other;
    }
    return count;
  }

  return {
    mostTies: 2 * near.slots + 2 * long.slots,
    partnersOf(person, out) {
      if (order.rank[person] === NO_RANK) return 0;
      const keyX = personKeyX(luck, person);
      return addLong(person, keyX, out, addNear(person, keyX, out));
    },
  };
}
