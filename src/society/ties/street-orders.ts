import { drawUniform, type Luck, streamKey, streamOf } from "../../base/index.ts";

/** A street: so many consecutive persons; the number of a person in it is the low byte of the id. */
export const PERSONS_PER_STREET = 256;

/** Orders of all streets; a layer uses for each number one of them. */
export const STREET_ORDERS = 16;

/**
 * All streets of a society in several random orders. Long ties join persons of the same number in
 * streets that are neighbours in an order: sixteen circles without likeness, which make the streets one
 * small world. Half a byte a person.
 */
export interface StreetOrders {
  readonly streets: number;
  /** [order × streets + rank] */
  readonly at: Uint32Array;
  /** [order × streets + street] */
  readonly rank: Uint32Array;
}

/** Sorts the streets by a draw of their own in each order: one more street stands between two others. */
export function createStreetOrders(size: number, luck: Luck): StreetOrders {
  const streets = Math.ceil(size / PERSONS_PER_STREET);
  const at = new Uint32Array(STREET_ORDERS * streets);
  const rank = new Uint32Array(STREET_ORDERS * streets);
  const sortable = new Float64Array(streets);
  for (let order = 0; order < STREET_ORDERS; order++) {
    const key = streamKey(luck, streamOf("tie", "street"), 0, order);
    // 30 bits of a draw and the street, of which 2^31 persons have 2^23: 53 bits, all that a double holds
    for (let street = 0; street < streets; street++) {
      sortable[street] = (drawUniform(luck, key, street) >>> 2) * 2 ** 23 + street;
    }
    sortable.sort();
    for (let place = 0; place < streets; place++) {
      const street = sortable[place] % 2 ** 23;
      at[order * streets + place] = street;
      rank[order * streets + street] = place;
    }
  }
  return { streets, at, rank };
}

/** Which order of streets each number follows in a layer: 256 values, 0 to 15. */
export function createNumberOrders(layer: string, luck: Luck): Uint8Array {
  const key = streamKey(luck, streamOf("tie", layer, "street-order"), 0);
  return Uint8Array.from(
    { length: PERSONS_PER_STREET },
    (_, number) => drawUniform(luck, key, number) % STREET_ORDERS,
  );
}
