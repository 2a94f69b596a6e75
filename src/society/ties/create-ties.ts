import type { Luck } from "../../base/index.ts";
import { createHouseholdLayer } from "./household-layer.ts";
import type { KeptPersons, TiedPersons, TieLayer } from "./layer.ts";
import { createOrderLayer, fillOrder } from "./order-layer.ts";
import type { LayerMargins, TieMargins } from "./shape.ts";
import { createStreetOrders, type StreetOrders } from "./street-orders.ts";
import { createCompleteLayer, createIslandsLayer, createMatchingLayer, createRingLayer } from "./textbook.ts";
import { createTileOrder, type TileOrder } from "./tile-order.ts";

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

/** What ties hang on beside persons: plain data, which a thread can be sent. */
export interface TieParts {
  readonly size: number;
  readonly generationYears: number;
  readonly layers: readonly LayerMargins[];
  readonly luck: Luck;
}

/** What is kept of the persons from whom ties were made: arrays alone, which threads can share. */
export interface TieColumns extends KeptPersons {
  /** by layer; undefined where a layer needs none */
  readonly orders: readonly (TileOrder | undefined)[];
}

/** Ties that can be made afresh, and opened by another thread over the same columns. */
export interface TieBook extends Ties {
  readonly parts: TieParts;
  readonly columns: TieColumns;
  /**
   * Makes all ties from persons as they are now.
   *
   * @throws TypeError for a trait that the persons lack
   */
  make(people: TiedPersons): void;
}

/** Most persons that can have ties: partners are written to 32-bit numbers with a sign. */
const MAX_TIED = 2 ** 31 - 1;

/**
 * The ties of persons, from the `ties` block of their society's file. Every draw hangs on the luck, the
 * layer's id and the persons' ids.
 *
 * Ties are of the day on which they are made. Whatever they rest on (traits, ages, households) is read then
 * and kept, 3 bytes a person beside the layers: who grows older, or takes somebody's place in the columns,
 * has the ties of that day until ties are made afresh; those of persons who did not change then differ only
 * where somebody else's place in an order does.
 *
 * @throws RangeError for more than 2^31 − 1 persons
 * @throws TypeError for a trait that the persons lack
 */
export function createTies(margins: TieMargins, people: TiedPersons, luck: Luck): TieBook {
  const book = createTieBook(margins, people.size, luck);
  book.make(people);
  return book;
}

/** Ties that are still to be made: until then nobody has any. @throws RangeError for more than 2^31 − 1 persons */
export function createTieBook({ generation, layers }: TieMargins, size: number, luck: Luck): TieBook {
  if (size > MAX_TIED) throw new RangeError(`ties of ${size} persons`);
  const parts = { size, generationYears: generation.years, layers, luck };
  return openTieBook(parts, {
    positionInHousehold: new Uint8Array(size),
    householdSize: new Uint8Array(size),
    sociability: new Int8Array(size),
    orders: layers.map(({ kind }) => (kind === "order" ? createTileOrder(size) : undefined)),
  });
}

/** Ties over columns that are there already: what another thread that shares them sees. */
export function openTieBook(parts: TieParts, columns: TieColumns): TieBook {
  const { size, luck } = parts;
  const streets = createStreetOrders(size, luck);
  const layers = parts.layers.map((layer, number) =>
    openLayer(layer, number, columns, { size, streets, luck }),
  );
  const mostTies = layers.reduce((most, layer) => Math.max(most, layer.mostTies), 0);
  const scratch = new Int32Array(mostTies);
  return {
    parts,
    columns,
    layers: parts.layers.map(({ id }) => id),
    mostTies,
    degree: (layer, person) => layers[layer].partnersOf(person, scratch),
    partnersOf: (layer, person, out) => layers[layer].partnersOf(person, out),
    make(people) {
      columns.positionInHousehold.set(people.positionInHousehold);
      columns.householdSize.set(people.householdSize);
      columns.sociability.set(people.traits.sociability);
      parts.layers.forEach((layer, number) => {
        const order = columns.orders[number];
        if (layer.kind === "order" && order !== undefined) fillOrder(order, layer, people, parts);
      });
    },
  };
}

function openLayer(
  margins: LayerMargins,
  number: number,
  columns: TieColumns,
  shared: { readonly size: number; readonly streets: StreetOrders; readonly luck: Luck },
): TieLayer {
  const { size, luck } = shared;
  switch (margins.kind) {
    case "household":
      return createHouseholdLayer(size, columns);
    case "order":
      return createOrderLayer(margins, columns.orders[number] ?? createTileOrder(size), columns, shared);
    case "complete":
      return createCompleteLayer(size);
    case "ring":
      return createRingLayer(margins, size, luck);
    case "islands":
      return createIslandsLayer(margins, size, luck);
    case "matching":
      return createMatchingLayer(margins.id, size, luck);
  }
}
