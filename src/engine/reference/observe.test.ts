import { expect, test } from "vitest";
import type { SmallSource } from "../../../tests/small-files.ts";
import { smallWorld } from "../../../tests/small-world.ts";
import { runDays } from "../index.ts";
import type { World } from "../world.ts";

const acts = [
  { id: "waves", perYear: 182.5 },
  { id: "whispers", perYear: 182.5, context: "speech" },
];

function worldWith(...sources: SmallSource[]): World {
  const world = smallWorld(
    acts,
    { sources, rules: [{ act: "waves", source: sources[0].id, points: 1 }] },
    { persons: 4000 },
  );
  runDays(world, 40);
  return world;
}

/** Standard errors by which so many of so many lie off a share. */
function deviation(count: number, of: number, share: number): number {
  return (count - of * share) / Math.sqrt(of * share * (1 - share));
}

test("a source that sees everything records every act in its contexts and none outside them", () => {
  const world = worldWith({ id: "all-seeing" });
  expect(world.tallies.done[0]).toBeGreaterThan(70_000);
  expect([...world.tallies.schemes[0].recorded]).toEqual([world.tallies.done[0], 0]);
});

test("coverage and misses multiply, and what is passed on is a share of what is recorded", () => {
  const world = worldWith({ id: "camera", urban: 0.5, rural: 0.5, misses: 0.2, passedOn: 0.25 });
  const [recorded] = world.tallies.schemes[0].recorded;
  expect(Math.abs(deviation(recorded, world.tallies.done[0], 0.4))).toBeLessThan(4);
  expect(Math.abs(deviation(world.tallies.schemes[0].passed[0], recorded, 0.25))).toBeLessThan(4);
});

test("coverage follows the kind of place a person lives in", () => {
  const world = worldWith({ id: "camera", urban: 1, rural: 0 });
  for (let person = 0; person < world.size; person++) {
    if (world.persons.place[person] === 1) expect(world.schemes[0].columns.score[person]).toBe(0);
  }
  expect(world.schemes[0].columns.score.some((score) => score > 0)).toBe(true);
});

test("records arrive after a delay from the shortest to the longest, each as often", () => {
  const arrivals = new Map<number, number>();
  const world = smallWorld(
    [{ id: "waves", perYear: 365 }],
    {
      sources: [{ id: "slow", delay: [3, 7] }],
      rules: [{ act: "waves", source: "slow", points: 1 }],
    },
    {
      persons: 3000,
      ledger: ({ day }) => void arrivals.set(day, (arrivals.get(day) ?? 0) + 1),
    },
  );
  runDays(world, 12);
  // day d holds records of acts on days d − 7 to d − 3; everybody acts every day
  const shares = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((day) => (arrivals.get(day) ?? 0) / 3000);
  expect(shares.slice(0, 3)).toEqual([0, 0, 0]);
  // a fifth arrives after each delay: standard error of a day's share at most sqrt(1.2 / 3000) = 0.02
  for (const [position, share] of shares.slice(3, 8).entries()) {
    expect(Math.abs(share - (position + 1) / 5)).toBeLessThan(4 * 0.02);
  }
});

test("two sources see the same acts but each draws for itself", () => {
  const world = worldWith({ id: "camera", urban: 0.5, rural: 0.5 }, { id: "patrol", urban: 0.5, rural: 0.5 });
  const { recorded } = world.tallies.schemes[0];
  expect(recorded[0]).not.toBe(recorded[2]);
  expect(Math.abs(deviation(recorded[2], world.tallies.done[0], 0.5))).toBeLessThan(4);
});

test("quantities are log-normal around their median, and only units above the level count", () => {
  const points: number[] = [];
  const world = smallWorld(
    [{ id: "plays", perYear: 365, quantity: { median: 2, doublings: 1 } }],
    { rules: [{ act: "plays", source: "all-seeing", points: 1, per: "unit", above: 4 }] },
    { persons: 20_000, ledger: (entry) => void points.push(entry.points) },
  );
  runDays(world, 1);
  // more than 4 hours is more than one doubling above the median of 2: Φ(−1) = 0.1587
  expect(Math.abs(deviation(points.length, 20_000, 0.15866))).toBeLessThan(4);
  expect(Math.min(...points)).toBeGreaterThan(0);
  // more than 8 hours, 4 above the level: Φ(−2) = 0.02275
  expect(Math.abs(deviation(points.filter((each) => each > 400).length, 20_000, 0.02275))).toBeLessThan(4);
});
