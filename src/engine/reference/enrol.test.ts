import { expect, test } from "vitest";
import type { SmallConsequence, SmallEntry, SmallScheme } from "../../../tests/small-files.ts";
import { smallPlan, worldOf } from "../../../tests/small-world.ts";
import { advance } from "../plan.ts";
import type { LedgerEntry, World } from "../world.ts";

const acts = [{ id: "waves", perYear: 365 }]; // every day, nearly
const losing: SmallScheme = { id: "small", rules: [{ act: "waves", points: -1 }], score: { start: 100 } };

function atWork(entry: Omit<SmallEntry, "scheme">, scheme: SmallScheme = losing, persons = 300): World {
  return worldOf(smallPlan({ acts, entries: [{ scheme: "small", ...entry }] }, scheme), { persons });
}

function lived(world: World, days: number): World {
  while (world.day < days) advance(world);
  return world;
}

const covered = (world: World): number =>
  world.schemes[0].columns.covered.reduce((sum, each) => sum + each, 0);
const moved = (world: World): number =>
  world.schemes[0].columns.score.filter((score) => score !== 10_000).length;

test("before its first day a scheme covers nobody and records nothing; from then on it does both", () => {
  const world = lived(atWork({ from: 5 }), 5);
  expect(covered(world)).toBe(0);
  expect(world.tallies.schemes[0].recorded[0]).toBe(0);
  expect(moved(world)).toBe(0);
  lived(world, 6);
  expect(covered(world)).toBe(300);
  expect(world.tallies.schemes[0].recorded[0]).toBeGreaterThan(200);
  expect(moved(world)).toBeGreaterThan(200);
});

test("on its last day scores are gone, and nothing more is recorded", () => {
  const world = lived(atWork({ until: 20 }), 20);
  expect(moved(world)).toBe(300);
  const { recorded } = world.tallies.schemes[0];
  const before = recorded[0];
  lived(world, 40);
  expect([covered(world), moved(world), recorded[0]]).toEqual([0, 0, before]);
});

test("a score is its start plus the entries of its ledger, also when all that is gone", () => {
  const sums = new Float64Array(50);
  const plan = smallPlan({ acts, entries: [{ scheme: "small", from: 3, until: 30 }] }, losing);
  const ledger = ({ person, points }: LedgerEntry): void => {
    sums[person] += points;
  };
  const world = worldOf(plan, { persons: 50, ledger });
  for (const day of [10, 29, 31]) {
    lived(world, day);
    expect(Array.from(world.schemes[0].columns.score)).toEqual(Array.from(sums, (sum) => 10_000 + sum));
  }
  expect(world.tallies.schemes[0].otherPoints.some((points) => points !== 0)).toBe(true);
});

test("in one region only those who live there are covered and seen", () => {
  const world = lived(atWork({ regions: ["north-east"] }), 10);
  const { region } = world.persons;
  const isThere = Array.from(region, (each) => each === 3);
  expect(isThere.filter(Boolean).length).toBeGreaterThan(5);
  expect(Array.from(world.schemes[0].columns.covered, (each) => each === 1)).toEqual(isThere);
  const done = isThere.filter(Boolean).length * 10;
  expect(world.tallies.schemes[0].recorded[0]).toBeLessThanOrEqual(done);
  expect(world.tallies.schemes[0].recorded[0]).toBeGreaterThan(done / 2);
});

test("who is too young on the first day comes in with the birthday", () => {
  const world = lived(atWork({ from: 100 }, { ...losing, minAge: 18 }, 2000), 400);
  const { age } = world.persons;
  expect(Array.from(world.schemes[0].columns.covered)).toEqual(
    Array.from(age, (each) => (each >= 18 ? 1 : 0)),
  );
});

test("it strikes nobody before its first day and after its last, terms included", () => {
  const refuse: SmallConsequence = {
    when: { scoreBelow: 101, of: "parent" },
    gate: "door",
    effect: { kind: "refuse" },
    term: 300,
  };
  const own: SmallConsequence = { ...refuse, id: "own", when: { scoreBelow: 101 } };
  const gates = [{ id: "door", perYear: 365 }];
  const scheme = { ...losing, minAge: 18, consequences: [refuse, own] };
  const plan = smallPlan({ acts, gates, entries: [{ scheme: "small", from: 10, until: 20 }] }, scheme);
  const world = worldOf(plan, { persons: 200 });
  const shutOut = (): number => world.tallies.gates.shutOut.reduce((sum, each) => sum + each, 0);
  lived(world, 10);
  expect([shutOut(), world.tallies.gates.lookUps[0]]).toEqual([0, 0]);
  lived(world, 20);
  const [before, lookUps] = [shutOut(), world.tallies.gates.lookUps[0]];
  expect(Math.min(before, lookUps)).toBeGreaterThan(1000);
  lived(world, 40);
  expect([shutOut(), world.tallies.gates.lookUps[0]]).toEqual([before, lookUps]);
});

test("a record that is under way when the scheme begins or ends counts for nothing", () => {
  const slow = { ...losing, sources: [{ id: "all-seeing", delay: [5, 5] as const }] };
  const world = lived(atWork({ from: 10, until: 14 }, slow), 60);
  expect(world.tallies.schemes[0].recorded[0]).toBeGreaterThan(0);
  expect([moved(world), world.tallies.schemes[0].counted[0]]).toEqual([0, 0]);
});

test("the same world without any days named is the same scheme, to the hash", () => {
  const plain = lived(atWork({}), 30).schemes[0];
  const always = lived(atWork({ from: 0, until: 9000 }), 30).schemes[0];
  expect(always.columns).toEqual(plain.columns);
});
