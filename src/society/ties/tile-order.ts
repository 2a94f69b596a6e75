import { PERSONS_PER_TILE } from "./layer.ts";

/** Rank of a person who is not in the order. */
export const NO_RANK = 0xffff;

/** The persons of each tile in a row, and where in the row each stands: 4 bytes a person. */
export interface TileOrder {
  /** one per person: at the tile's first person + rank, the place of a person within the tile */
  readonly at: Uint16Array;
  /** one per person: rank in the tile's order, `NO_RANK` for who is not in it */
  readonly rank: Uint16Array;
  /** one per tile: how many are in its order */
  readonly length: Uint16Array;
}

/** An order in which nobody stands yet. */
export function createTileOrder(size: number): TileOrder {
  return {
    at: new Uint16Array(size),
    rank: new Uint16Array(size).fill(NO_RANK),
    length: new Uint16Array(Math.ceil(size / PERSONS_PER_TILE)),
  };
}

/**
 * Sorts the members of every tile by their keys, equal keys by id. Whoever is added stands between two
 * who were neighbours, or at an end, and changes the order of nobody else.
 *
 * @param keyOf whole numbers within ±2^39
 */
export function sortTiles(
  order: TileOrder,
  isMember: (person: number) => boolean,
  keyOf: (person: number) => number,
): void {
  const size = order.rank.length;
  const tiles = order.length.length;
  order.rank.fill(NO_RANK);
  const sortable = new Float64Array(PERSONS_PER_TILE);
  for (let tile = 0; tile < tiles; tile++) {
    const first = tile * PERSONS_PER_TILE;
    const end = Math.min(size, first + PERSONS_PER_TILE);
    let length = 0;
    for (let person = first; person < end; person++) {
      // key and place in one double of at most 52 bits: sorting numbers needs no comparison of ours
      if (isMember(person)) sortable[length++] = keyOf(person) * PERSONS_PER_TILE + (person - first);
    }
    sortable.subarray(0, length).sort();
    order.length[tile] = length;
    for (let rank = 0; rank < length; rank++) {
      const key = Math.floor(sortable[rank] / PERSONS_PER_TILE);
      const place = sortable[rank] - key * PERSONS_PER_TILE;
      order.at[first + rank] = place;
      order.rank[first + place] = rank;
    }
  }
}
