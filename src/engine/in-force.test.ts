import { expect, test } from "vitest";
import type { SmallConsequence, SmallScheme } from "../../tests/small-files.ts";
import { worldOfGates } from "../../tests/small-world.ts";
import { tiedPersons } from "../society/index.ts";
import { holdsWithoutMistakes, isInForce } from "./in-force.ts";
import type { World } from "./world.ts";

const PERSONS = 3000;
const [HEAD, PARTNER, CHILD, PARENT, OTHER] = [0, 1, 2, 3, 4];

/** A world in which a consequence refuses at a desk, and everybody's score and grade are as the scheme starts. */
function worldWhere(
  when: SmallConsequence["when"],
  scheme: SmallScheme = {},
  rest: Partial<SmallConsequence> = {},
): World {
  const consequence = { when, gate: "desk", effect: { kind: "refuse" }, ...rest };
  const gates = [{ id: "desk", perYear: 12 }];
  return worldOfGates(gates, { ...scheme, consequences: [consequence] }, { persons: PERSONS });
}

function struck(world: World): number[] {
  const [[strike]] = world.strikes;
  return [...world.persons.age.keys()].filter((person) => isInForce(world, strike.scheme, strike, person));
}

function isStruck(world: World, person = 0): boolean {
  const [[strike]] = world.strikes;
  return isInForce(world, strike.scheme, strike, person);
}

test("a range of scores holds from its first score and ends below its last", () => {
  const world = worldWhere({ scoreFrom: 10, scoreBelow: 20 });
  const { score } = world.schemes[0].columns;
  [999, 1000, 1999, 2000].forEach((hundredths, person) => {
    score[person] = hundredths;
  });
  expect([0, 1, 2, 3].map((person) => isStruck(world, person))).toEqual([false, true, true, false]);
});

test("a range that is open at one end holds for every score there", () => {
  for (const [when, expected] of [
    [{ scoreFrom: 10 }, [false, true]],
    [{ scoreBelow: 10 }, [true, false]],
  ] as const) {
    const world = worldWhere(when);
    world.schemes[0].columns.score.set([-500_000_000, 500_000_000]);
    expect([0, 1].map((person) => isStruck(world, person))).toEqual(expected);
  }
});

test("grades strike those who hold one of them, and a range of scores beside them has to hold too", () => {
  const scheme = { thresholds: [10, 20, 30] };
  const either = worldWhere({ grades: ["g0", "g2"] }, scheme);
  const both = worldWhere({ grades: ["g0", "g2"], scoreBelow: 5 }, scheme);
  for (const world of [either, both]) {
    world.schemes[0].columns.grade.set([0, 1, 2, 3]);
    world.schemes[0].columns.score.set([400, 400, 500, 400]);
  }
  expect([0, 1, 2, 3].map((person) => isStruck(either, person))).toEqual([true, false, true, false]);
  expect([0, 1, 2, 3].map((person) => isStruck(both, person))).toEqual([true, false, false, false]);
});

test("a grade that has to be held for days strikes from the day on which it has been", () => {
  const world = worldWhere({ grades: ["g0"], held: 30 }, { thresholds: [10] });
  world.schemes[0].columns.gradeSince[0] = 5;
  for (const [day, expected] of [
    [5, false],
    [34, false],
    [35, true],
    [400, true],
  ] as const) {
    world.day = day;
    expect(isStruck(world)).toBe(expected);
  }
});

test("whom a scheme does not cover no consequence strikes, whatever stands in their columns", () => {
  const world = worldWhere({ scoreBelow: 10 }, { minAge: 18 });
  const { age } = world.persons;
  const adults = [...age.keys()].filter((person) => age[person] >= 18);
  expect(adults.length).toBeLessThan(PERSONS);
  expect(struck(world)).toEqual(adults);
});

/** The members of each household that have one of some roles, by id of the first member. */
function membersWho(world: World, roles: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  let first = 0;
  world.persons.role.forEach((role, person) => {
    if (world.persons.position[person] === 0) first = person;
    if (roles.includes(role)) found.set(first, [...(found.get(first) ?? []), person]);
  });
  return found;
}

test("a parent's standing reaches the children of the household, and neither parents nor other children", () => {
  for (const role of [HEAD, PARTNER]) {
    const world = worldWhere({ scoreBelow: 0, of: "parent" });
    const { score } = world.schemes[0].columns;
    const parents = membersWho(world, [role]);
    // every other household
    const chosen = [...parents.keys()].filter((_, number) => number % 2 === 0);
    for (const first of chosen) for (const person of parents.get(first) ?? []) score[person] = -100;
    const children = membersWho(world, [CHILD]);
    const expected = chosen.flatMap((first) => children.get(first) ?? []);
    expect(expected.length).toBeGreaterThan(200);
    expect(struck(world)).toEqual(expected);
  }
});

test("the standing of parents who live in reaches their children who live with them, not their grandchildren", () => {
  const world = worldWhere({ scoreBelow: 0, of: "parent" });
  const { score } = world.schemes[0].columns;
  const parents = membersWho(world, [PARENT]);
  for (const person of [...parents.values()].flat()) score[person] = -100;
  const grown = membersWho(world, [HEAD, PARTNER, OTHER]);
  const expected = [...parents.keys()].flatMap((first) => grown.get(first) ?? []);
  expect(expected.length).toBeGreaterThan(100);
  expect(struck(world)).toEqual(expected);
});

test("a child's own standing and that of sisters and brothers is nobody's parent's", () => {
  const world = worldWhere({ scoreBelow: 0, of: "parent" });
  const { score } = world.schemes[0].columns;
  for (const person of [...membersWho(world, [CHILD, OTHER]).values()].flat()) score[person] = -100;
  expect(struck(world)).toEqual([]);
});

test("a spouse's standing reaches the other of the two, a child's its parents, and a household's everybody in it", () => {
  const cases = [
    { of: "spouse", low: [PARTNER], reached: [HEAD] },
    { of: "child", low: [CHILD], reached: [HEAD, PARTNER] },
    { of: "child", low: [HEAD, PARTNER], reached: [PARENT] },
    { of: "household", low: [HEAD], reached: [PARTNER, CHILD, PARENT, OTHER] },
  ];
  for (const { of, low, reached } of cases) {
    const world = worldWhere({ scoreBelow: 0, of });
    const { score } = world.schemes[0].columns;
    const chosen = [...membersWho(world, low)].filter((_, number) => number % 2 === 0);
    for (const person of chosen.flatMap(([, members]) => members)) score[person] = -100;
    const others = membersWho(world, reached);
    const expected = chosen.flatMap(([first]) => others.get(first) ?? []);
    expect(expected.length).toBeGreaterThan(30);
    expect(struck(world)).toEqual(expected.sort((one, other) => one - other));
  }
});

test("a friend's standing reaches those who are tied to them in that layer, and nobody else", () => {
  const world = worldWhere({ scoreBelow: 0, of: "online" });
  world.tieBook?.make(tiedPersons(world));
  const out = new Int32Array(world.ties?.mostTies ?? 0);
  const friend = [...world.persons.age.keys()].find(
    (person) => (world.ties?.partnersOf(0, person, out) ?? 0) > 3,
  );
  const count = world.ties?.partnersOf(0, friend ?? 0, out);
  world.schemes[0].columns.score[friend ?? 0] = -100;
  expect(world.ties?.layers).toEqual(["online"]);
  expect(struck(world)).toEqual([...out.subarray(0, count)].sort((one, other) => one - other));
});

test("ties are made only where a scheme asks for a layer", () => {
  expect(worldWhere({ scoreBelow: 0, of: "household" }).ties).toBeUndefined();
});

test("where mistaken points hold a condition up it does not hold without them", () => {
  const byGrade = worldWhere({ grades: ["g0"] }, { thresholds: [10], score: { start: 12 } });
  const byScore = worldWhere({ scoreBelow: 10 }, { score: { start: 12 } });
  for (const world of [byGrade, byScore]) {
    const [[{ scheme, consequence }]] = world.strikes;
    const { score, grade, mistakenPoints } = scheme.columns;
    score.set([900, 900, 900]);
    grade.set([0, 0, 0]);
    // without them: 9, as it is; 9.99, still below; 10, no more
    mistakenPoints.set([0, -99, -100]);
    expect([0, 1, 2].map((person) => isStruck(world, person))).toEqual([true, true, true]);
    const without = [0, 1, 2].map((person) => holdsWithoutMistakes(scheme, consequence, person));
    expect(without).toEqual([true, true, false]);
  }
});
