import { expect, test } from "vitest";
import { createLuck, streamOf } from "../../base/index.ts";
import { createBijection } from "./bijection.ts";
import { createNumberOrders, createStreetOrders, STREET_ORDERS } from "./street-orders.ts";
import { createTileOrder, NO_RANK, sortTiles } from "./tile-order.ts";

const luck = createLuck(1, "society");

test("an order and its inverse undo each other, in every tile, by rising key, equal keys by id", () => {
  const keyOf = (person: number): number => ((person * 7919) % 501) - 250;
  const isMember = (person: number): boolean => person % 3 !== 0;
  const order = createTileOrder(9000);
  sortTiles(order, isMember, keyOf);
  expect(order.length.length).toBe(3);
  for (let person = 0; person < 9000; person++) {
    const first = person - (person % 4096);
    if (!isMember(person)) expect(order.rank[person]).toBe(NO_RANK);
    else expect(first + order.at[first + order.rank[person]]).toBe(person);
  }
  for (const [tile, length] of order.length.entries()) {
    const first = tile * 4096;
    for (let rank = 1; rank < length; rank++) {
      const [before, after] = [first + order.at[first + rank - 1], first + order.at[first + rank]];
      expect(keyOf(before) < keyOf(after) || (keyOf(before) === keyOf(after) && before < after)).toBe(true);
    }
  }
});

test("streets stand once in each of sixteen orders, and one more street stands between two others", () => {
  const few = createStreetOrders(256 * 40, luck);
  const many = createStreetOrders(256 * 40 + 1, luck);
  const rows = (orders: typeof few): number[][] =>
    Array.from({ length: STREET_ORDERS }, (_, order) => [
      ...orders.at.subarray(order * orders.streets, (order + 1) * orders.streets),
    ]);
  expect(rows(many).map((row) => row.filter((street) => street !== 40))).toEqual(rows(few));
  for (const [order, row] of rows(few).entries()) {
    expect(new Set(row).size).toBe(40);
    for (const [place, street] of row.entries()) expect(few.rank[order * 40 + street]).toBe(place);
  }
  expect(new Set(rows(few).map((row) => row.join())).size).toBe(STREET_ORDERS);
});

test("every order of streets has its numbers in a layer, and layers differ in which", () => {
  const kin = createNumberOrders("kin", luck);
  // 256 numbers over 16 orders: an order without one has a chance of 16 × (15/16)^256 < 10^-5
  expect(new Set(kin).size).toBe(STREET_ORDERS);
  expect([...createNumberOrders("work", luck)]).not.toEqual([...kin]);
});

test("a bijection takes every number to another and finds its way back, for any size", () => {
  for (const size of [1, 2, 3, 5, 16, 17, 255, 1000]) {
    const { forth, back } = createBijection(size, luck, streamOf("test"));
    const images = Array.from({ length: size }, (_, value) => forth(value));
    expect(new Set(images).size).toBe(size);
    expect(Math.max(...images)).toBe(size - 1);
    expect(images.map(back)).toEqual(images.map((_, value) => value));
  }
});
