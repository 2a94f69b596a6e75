import { expect, test } from "vitest";
import { smallWorld } from "../../tests/small-world.ts";
import { runDays } from "./backend.ts";
import { HistoryHash } from "./history-hash.ts";
import type { World } from "./world.ts";

function livedWorld(): World {
  const world = smallWorld(
    [{ id: "waves", perYear: 100 }],
    { rules: [{ act: "waves", points: 1, cap: { points: 3, per: "month" } }], thresholds: [2] },
    { persons: 200 },
  );
  runDays(world, 20);
  return world;
}

function hashOf(world: World): string {
  const hash = new HistoryHash();
  hash.fold(world, world.day - 1);
  return hash.text;
}

test("one changed value in any column changes both lanes of the hash", () => {
  const world = livedWorld();
  const before = hashOf(world);
  const [{ columns, rules }] = world.schemes;
  const all = [
    ...Object.values(world.persons),
    ...Object.values(world.traits),
    ...Object.values(columns),
    ...rules.flatMap(({ used }) => used ?? []),
    world.acted[(world.day - 1) % 8],
  ];
  expect(all.length).toBeGreaterThan(20);
  for (const column of all) {
    column[17] ^= 1;
    const after = hashOf(world);
    expect(after.slice(0, 8)).not.toBe(before.slice(0, 8));
    expect(after.slice(8)).not.toBe(before.slice(8));
    column[17] ^= 1;
  }
  expect(hashOf(world)).toBe(before);
});

test("two persons who change places change the hash, though the sums of columns stay", () => {
  const world = livedWorld();
  const before = hashOf(world);
  const { score } = world.schemes[0].columns;
  const other = score.findIndex((each) => each !== score[0]);
  [score[0], score[other]] = [score[other], score[0]];
  expect(hashOf(world)).not.toBe(before);
});

test("days are chained: the same state on another day, or twice, is another hash", () => {
  const world = livedWorld();
  const once = new HistoryHash();
  once.fold(world, 19);
  const twice = new HistoryHash();
  twice.fold(world, 19);
  twice.fold(world, 19);
  const later = new HistoryHash();
  later.fold(world, 20);
  expect(new Set([once.text, twice.text, later.text]).size).toBe(3);
});

test("the hash is sixteen hexadecimal digits and 0 before anything was folded", () => {
  expect(new HistoryHash().text).toBe("0000000000000000");
  expect(hashOf(livedWorld())).toMatch(/^[0-9a-f]{16}$/);
});
