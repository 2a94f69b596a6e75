import { expect, test } from "vitest";
import type { SmallProcess } from "../../../tests/small-files.ts";
import { smallWorld } from "../../../tests/small-world.ts";
import { advance } from "../plan.ts";
import type { LedgerEntry, World } from "../world.ts";

const persons = 400;
const always = { window: 0, answer: 5, asks: 1, mistaken: 1, others: 1 };

/** Everybody is recorded waving on every day, and loses a point for it on the first. */
function contested(
  appeal: SmallProcess["appeal"],
  more: { process?: SmallProcess; rule?: object; source?: object } = {},
): { world: World; entries: LedgerEntry[] } {
  const entries: LedgerEntry[] = [];
  const world = smallWorld(
    [{ id: "waves", perYear: 365 }],
    {
      rules: [{ act: "waves", points: -1, cap: { points: -1, per: "year" }, ...more.rule }],
      sources: [{ id: "all-seeing", ...more.source }],
      process: { ...more.process, ...(appeal && { appeal }) },
    },
    { persons, ledger: (entry) => void entries.push(entry) },
  );
  return { world, entries };
}

function live(world: World, days: number): void {
  for (let day = 0; day < days; day++) advance(world);
}

/** Of those whom nobody has replaced: newcomers have waved on another day. */
function scores({ schemes, persons: { generation } }: World): number[] {
  return [...schemes[0].columns.score].filter((_, person) => generation[person] === 0);
}

function score(world: World): number {
  return scores(world).reduce((sum, each) => sum + each, 0);
}

test("a won appeal gives the points back so many days later, as an entry of its own", () => {
  const { world, entries } = contested(always);
  live(world, 5);
  expect(score(world)).toBe(-100 * persons);
  live(world, 1);
  expect(score(world)).toBe(0);
  const given = entries.filter(({ cause }) => cause === "appeal");
  expect(given.length).toBe(persons);
  expect(new Set(given.map(({ day, points }) => `${day} ${points}`))).toEqual(new Set(["5 100"]));
  const { appealsFiled, appealsWon, appealsLost, appealDays } = world.tallies.schemes[0];
  expect([appealsFiled[0], appealsWon[0], appealsLost[0], appealDays[0]]).toEqual([
    persons,
    persons,
    0,
    5 * persons,
  ]);
});

test("a share appeals, and of those a share wins; within the window they come on many days", () => {
  const { world, entries } = contested({ window: 20, answer: 10, asks: 0.5, mistaken: 0, others: 0.4 });
  live(world, 31);
  const { appealsFiled, appealsWon, appealsLost } = world.tallies.schemes[0];
  expect(Math.abs(appealsFiled[0] - 200)).toBeLessThan(5 * Math.sqrt(400 * 0.25));
  expect(appealsWon[0] + appealsLost[0]).toBe(appealsFiled[0]);
  expect(Math.abs(appealsWon[0] - 80)).toBeLessThan(5 * Math.sqrt(200 * 0.24 + 16));
  const days = entries.filter(({ cause }) => cause === "appeal").map(({ day }) => day);
  expect([Math.min(...days), Math.max(...days)]).toEqual([10, 30]);
});

test("who is told of nothing cannot appeal; on request only those who ask are told", () => {
  const share = (process: SmallProcess): number => {
    const { world } = contested(always, { process });
    live(world, 1);
    return world.tallies.schemes[0].appealsFiled[0] / persons;
  };
  expect(share({ notice: "of-each-entry" })).toBe(1);
  expect(Math.abs(share({ notice: "on-request", requested: 0.3 }) - 0.3)).toBeLessThan(0.115);
});

test("appeals against records of others' acts are decided by a share of their own, and the mistake is undone", () => {
  const { world } = contested(
    { ...always, mistaken: 1, others: 0 },
    { source: { identifies: { gallery: 1, falseMatch: 1, minAge: 0 } } },
  );
  live(world, 30); // until everybody has been somebody's mistake, and all of that is decided
  const { appealsWon, appealsLost } = world.tallies.schemes[0];
  expect(appealsWon[1]).toBeGreaterThan(100);
  expect([appealsWon[0], appealsLost[0], appealsLost[1]]).toEqual([0, 0, 0]);
  expect(score(world)).toBe(0);
  expect(new Set(world.schemes[0].columns.mistakenPoints)).toEqual(new Set([0]));
});

test("what an appeal has given back, the expiry does not give back again", () => {
  const { world } = contested(always, { rule: { expires: { after: 20 } } });
  live(world, 40);
  expect(score(world)).toBe(0);
  const late = contested({ ...always, answer: 30 }, { rule: { expires: { after: 20 } } }).world;
  live(late, 40);
  expect(score(late)).toBe(0);
});

test("repairs give points to those below, once a month at most, and stop above", () => {
  const repairs = [{ id: "pays", below: 0, points: 0.5, perYear: 12 }];
  const { world, entries } = contested(undefined, { process: { repairs } });
  live(world, 31 + 28 + 31 + 1);
  // 31 January, 28 February: half a point each; then nobody is below 0
  expect(new Set(scores(world))).toEqual(new Set([0]));
  const given = entries.filter(
    ({ cause, person }) => cause === "repair/pays" && world.persons.generation[person] === 0,
  );
  expect(new Set(given.map(({ day }) => day))).toEqual(new Set([31, 59]));
  expect(given.length).toBe(2 * scores(world).length);
});

test("altered records never count: more of those with means, if so it is said", () => {
  const favours = { share: 0.3, loads: { means: 1 } };
  const { world } = contested(undefined, { process: { favours } });
  live(world, 1);
  const { against, altered, pointsAltered, counted } = world.tallies.schemes[0];
  const sum = (numbers: Float64Array): number => numbers.reduce((total, each) => total + each, 0);
  expect(sum(against)).toBe(persons);
  expect(sum(altered) + counted[0]).toBe(persons);
  expect(sum(pointsAltered)).toBe(-100 * sum(altered));
  expect(score(world)).toBe(-100 * counted[0]);
  expect(altered[4] / against[4]).toBeGreaterThan(altered[0] / against[0] + 0.2);
});
