import { expect, test } from "vitest";
import type { SmallScheme } from "../../../tests/small-files.ts";
import { worldOfGates } from "../../../tests/small-world.ts";
import { isInForce } from "../in-force.ts";
import { advance } from "../plan.ts";
import type { World } from "../world.ts";
import { contest } from "./contest.ts";

const TERM = 7;

function worldWithTerm(more: SmallScheme = {}): World {
  const ban = { when: { scoreBelow: 0 }, gate: "desk", effect: { kind: "refuse" }, term: TERM };
  const gates = [{ id: "desk", perYear: 12 }];
  return worldOfGates(gates, { consequences: [ban], ...more }, { persons: 3 });
}

/** Days on which the first person is struck while their score lies below 0 on the days that are given. */
function daysStruck(world: World, isLow: (day: number) => boolean, days = 60): number[] {
  const [[strike]] = world.strikes;
  const { score } = world.schemes[0].columns;
  const struck: number[] = [];
  for (let day = 0; day < days; day++) {
    score[0] = isLow(day) ? -100 : 0;
    if (isInForce(world, strike.scheme, strike, 0)) struck.push(day); // as gates ask, before contest
    advance(world, [contest]);
  }
  return struck;
}

function range(from: number, below: number): number[] {
  return Array.from({ length: below - from }, (_, each) => from + each);
}

test("a term begins on the day after its condition does and lasts its days, however long the condition holds", () => {
  expect(daysStruck(worldWithTerm(), (day) => day >= 10)).toEqual(range(11, 11 + TERM));
  expect(daysStruck(worldWithTerm(), () => true)).toEqual(range(1, 1 + TERM));
});

test("when its condition has ceased and holds anew, a term begins anew", () => {
  const isLow = (day: number): boolean => day >= 10 && day !== 30;
  expect(daysStruck(worldWithTerm(), isLow)).toEqual([...range(11, 18), ...range(32, 39)]);
});

test("where its condition ceases before its days are over, a term ends on the next day", () => {
  expect(daysStruck(worldWithTerm(), (day) => day >= 10 && day < 13)).toEqual([11, 12, 13]);
});

test("nobody else's term begins, and one who is not covered has none", () => {
  const world = worldWithTerm();
  daysStruck(world, () => true, 5);
  expect([...(world.schemes[0].since[0] ?? [])]).toEqual([1, 0, 0]);
  const adults = worldWithTerm({ minAge: 120 });
  expect(daysStruck(adults, () => true)).toEqual([]);
});

test("without a term a consequence strikes on the very days on which its condition holds", () => {
  const world = worldWithTerm({
    consequences: [{ when: { scoreBelow: 0 }, gate: "desk", effect: { kind: "refuse" } }],
  });
  expect(world.schemes[0].since).toEqual([undefined]);
  expect(daysStruck(world, (day) => day >= 10 && day < 30)).toEqual(range(10, 30));
});

test("each consequence with a term has days of its own", () => {
  const when = { scoreBelow: 0 };
  const consequences = [
    { when, gate: "desk", effect: { kind: "refuse" } },
    { when, gate: "desk", effect: { kind: "rank", by: -1 }, term: 20 },
    { when: { scoreBelow: -2 }, gate: "desk", effect: { kind: "refuse" }, term: 9 },
  ];
  const world = worldWithTerm({ consequences });
  world.schemes[0].columns.score.set([-100, -300, 0]);
  advance(world, [contest]);
  expect(world.schemes[0].since.map((since) => since && [...since])).toEqual([
    undefined,
    [1, 1, 0],
    [0, 1, 0],
  ]);
});
