import { expect, test } from "vitest";
import type { SmallScheme } from "../../../tests/small-files.ts";
import { smallPlan, worldOf } from "../../../tests/small-world.ts";
import { measures, watchMeasures } from "../../measures/index.ts";
import { advance } from "../plan.ts";
import { viewOf } from "../view-of.ts";
import type { LedgerEntry, World } from "../world.ts";

const acts = [{ id: "waves", perYear: 365 }];
const assumed = { standing: "assumption", range: [-4, 4] };
const plain: SmallScheme = { rules: [{ act: "waves", points: -1 }], score: { start: 100 } };
const half = { atOnce: 0.5, perYear: 0 };

interface Options {
  readonly persons?: number;
  readonly ledger?: (entry: LedgerEntry) => void;
}

function begun(scheme: SmallScheme, { persons = 2000, ledger }: Options = {}): World {
  return worldOf(smallPlan(acts, scheme), { persons, ...(ledger && { ledger }) });
}

function lived(world: World, days: number): World {
  while (world.day < days) advance(world);
  return world;
}

const sum = (column: ArrayLike<number>): number =>
  Array.from(column).reduce((total, each) => total + each, 0);
const enrolled = (world: World): number => sum(world.schemes[0].columns.covered) / world.size;

test("at once a share joins; nobody else is scored, and nobody else is ever struck", () => {
  const world = lived(begun({ ...plain, joins: half }), 10);
  expect(enrolled(world)).toBeGreaterThan(0.46);
  expect(enrolled(world)).toBeLessThan(0.54);
  const { covered, score } = world.schemes[0].columns;
  expect(covered.every((isIn, person) => isIn === 1 || score[person] === 10_000)).toBe(true);
  expect(covered.some((isIn, person) => isIn === 1 && score[person] < 10_000)).toBe(true);
});

test("month by month more join, as often in a year as the scheme says", () => {
  const world = lived(begun({ ...plain, joins: { atOnce: 0, perYear: 1.2 } }), 30);
  expect(enrolled(world)).toBe(0);
  lived(world, 32);
  expect(Math.abs(enrolled(world) - 0.1)).toBeLessThan(0.03);
  lived(world, 336);
  expect(Math.abs(enrolled(world) - (1 - 0.9 ** 11))).toBeLessThan(0.05);
});

test("who has more of what joining loads on joins sooner", () => {
  const loads = { traits: { skill: 1.5 }, provenance: assumed };
  const world = lived(begun({ ...plain, joins: { atOnce: 0.1, perYear: 0, loads } }), 1);
  const { covered } = world.schemes[0].columns;
  const mean = (isIn: number): number => {
    const skills = Array.from(world.traits.skill).filter((_, person) => covered[person] === isIn);
    return sum(skills) / skills.length / 16;
  };
  expect(mean(1) - mean(0)).toBeGreaterThan(0.5);
});

test("who leaves is gone for good, with the score and what was under way", () => {
  const joins = { atOnce: 1, perYear: 12, leavesPerYear: 6 };
  const slow = { ...plain, sources: [{ id: "all-seeing", delay: [20, 20] as const }], joins };
  const world = lived(begun(slow), 90);
  const { covered, score } = world.schemes[0].columns;
  expect(enrolled(world)).toBeLessThan(0.45); // half of them a month
  expect(covered.every((isIn, person) => isIn === 1 || score[person] === 10_000)).toBe(true);
});

test("once it is compulsory all are in it, those too who had left, and none of the old points come back", () => {
  const expiring = { act: "waves", points: -1, expires: { after: 200 } };
  const joins = { atOnce: 1, perYear: 0, leavesPerYear: 6 };
  const sums = new Float64Array(500);
  const ledger = ({ person, points }: LedgerEntry): void => {
    sums[person] += points;
  };
  const world = begun({ ...plain, rules: [expiring], joins, compulsoryFrom: 120 }, { persons: 500, ledger });
  lived(world, 120);
  expect(enrolled(world)).toBeLessThan(0.3);
  lived(world, 121);
  expect(enrolled(world)).toBe(1);
  lived(world, 300);
  expect(Array.from(world.schemes[0].columns.score)).toEqual(Array.from(sums, (each) => 10_000 + each));
  // an expiry of points from before would leave somebody above the start
  expect(Math.max(...world.schemes[0].columns.score)).toBeLessThanOrEqual(10_000);
});

test("a source does not see who has refused it, and says nothing of them to others", () => {
  const consent = { refused: 0.4, otherwise: "unseen" };
  const world = lived(begun({ ...plain, sources: [{ id: "all-seeing", consent }] }), 20);
  expect(enrolled(world)).toBe(1);
  const [refused] = world.schemes[0].refused;
  expect(Math.abs(sum(refused ?? []) / 2000 - 0.4)).toBeLessThan(0.05);
  const { score } = world.schemes[0].columns;
  expect(score.every((each, person) => (refused?.[person] === 1) === (each === 10_000))).toBe(true);
});

test("where no refusal is taken, who refuses stays out, also of a compulsory scheme", () => {
  const consent = { refused: 0.4, otherwise: "not-covered" };
  const world = lived(begun({ ...plain, sources: [{ id: "all-seeing", consent }] }), 100);
  expect(Math.abs(enrolled(world) - 0.6)).toBeLessThan(0.05);
  const [refused] = world.schemes[0].refused;
  const { covered } = world.schemes[0].columns;
  expect(covered.every((isIn, person) => isIn + (refused?.[person] ?? 0) === 1)).toBe(true);
});

test("refusing costs points on the day one comes in, and the ledger says for which source", () => {
  const consent = { refused: 0.4, otherwise: { points: -20 } };
  const entries: LedgerEntry[] = [];
  const ledger = (entry: LedgerEntry): void => void entries.push(entry);
  const scheme = { ...plain, rules: [], sources: [{ id: "all-seeing", consent }], thresholds: [] };
  const world = lived(begun(scheme, { persons: 300, ledger }), 3);
  const [refused] = world.schemes[0].refused;
  expect(entries.length).toBe(sum(refused ?? []));
  expect(
    entries.every(
      ({ cause, points, day }) => cause === "refused-consent/all-seeing" && points === -2000 && day === 0,
    ),
  ).toBe(true);
  expect(world.tallies.schemes[0].refusalPoints[0]).toBe(-2000 * entries.length);
});

test("what people answer is theirs: the same whatever else is asked, and in another run of other luck", () => {
  const consent = { refused: 0.4, otherwise: "unseen" };
  const refusedIn = (seed: number, more: readonly { id: string }[]): number[] => {
    const plan = smallPlan(acts, { ...plain, sources: [...more, { id: "all-seeing", consent }] });
    const world = lived(worldOf(plan, { persons: 200, seed }), 1);
    return Array.from(world.schemes[0].refused.at(-1) ?? []);
  };
  expect(refusedIn(2, [{ id: "onlooker" }])).toEqual(refusedIn(1, []));
});

test("measures say how many are in it, how many refused, and what that cost", () => {
  const consent = { refused: 0.4, otherwise: { points: -20 } };
  const scheme = { ...plain, joins: half, sources: [{ id: "all-seeing", consent }] };
  const world = begun(scheme, { persons: 500 });
  const asked = measures.filter(({ name }) => ["enrolledByMonth", "consentRefused"].includes(name));
  const watch = watchMeasures(asked, viewOf(world));
  const run = { ...world, watchers: [watch] };
  while (run.day < 30) advance(run);
  const [enrolledByMonth, consentRefused] = watch.outcomes(viewOf(run, 29)).map(({ value }) => value);
  const persons = sum(world.schemes[0].columns.covered);
  expect(enrolledByMonth).toEqual([{ day: 29, persons, share: persons / 500 }]);
  const [refused] = world.schemes[0].refused;
  const count = sum(refused ?? []);
  const asking = world.tallies.schemes[0].refusals[0]; // those too who have been replaced since
  expect(consentRefused).toEqual([
    { source: "all-seeing", refused: count, share: count / persons, keptOut: 0, points: -20 * asking },
  ]);
});
