import { describe, expect, test } from "vitest";
import type { SmallGate, SmallScheme } from "../../tests/small-files.ts";
import { worldOfGates } from "../../tests/small-world.ts";
import { beginsOn } from "../base/index.ts";
import { advance } from "./plan.ts";
import { apply } from "./reference/apply.ts";
import { decide } from "./reference/decide.ts";
import type { World } from "./world.ts";

/** A gate at which everybody is a rival of everybody, once a month. */
const club: SmallGate = { id: "club", perYear: 12, places: { perThousand: 250 } };
/** One that is drawn for beside it, by other lots. */
const choir: SmallGate = { id: "choir", perYear: 6, places: { perThousand: 40, noise: 1 } };

/** What a round of a gate came to: who applied, and who of them got in. */
interface Round {
  readonly asked: readonly number[];
  readonly admitted: readonly number[];
}

/** Lives the first days of so many months by the two phases of a round, and nothing between them. */
function rounds(world: World, count: number, gate = 0): Round[] {
  const bit = 1 << gate;
  const persons = [...world.persons.age.keys()];
  return Array.from({ length: count }, () => {
    while (!beginsOn("month", world.day)) world.day += 1;
    advance(world, [apply, decide]);
    const [asked, granted] = [world.doors.applied[0], world.doors.granted[0]];
    return {
      asked: persons.filter((person) => (asked[person] & bit) !== 0),
      admitted: persons.filter((person) => (granted[person] & bit) !== 0),
    };
  });
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function admittedIn(all: readonly Round[]): number {
  return sum(all.map(({ admitted }) => admitted.length));
}

describe.each([10, 400, 5000])("among %i persons", (persons) => {
  const count = Math.max(12, 4000 / persons);

  test("lots admit as many as there are places, a fraction of one included", () => {
    const perThousand = 250.3;
    const world = worldOfGates([{ ...club, places: { perThousand } }], {}, { persons });
    const share = perThousand / 1000;
    // all stand at one rank and draw lots of their own: a binomial count, beyond four of its standard
    // errors once in 16,000
    const error = Math.sqrt(count * persons * share * (1 - share));
    expect(Math.abs(admittedIn(rounds(world, count)) - count * persons * share)).toBeLessThan(4 * error);
  });

  test("a ranking admits as many as there are places, and draws lots only where they run out", () => {
    const world = worldOfGates([club, choir], {}, { persons });
    const lived = rounds(world, count, 1);
    // only whoever stands at the last rank draws lots. A rank is a sixteenth of a deviation, at which at most
    // a fortieth of the 6/12 who apply stand (the density of a normal number is 0.4 at most), and one more:
    // a binomial count of so many has a variance of a quarter of it
    const atLastRank = persons / 2 / 40 + 1;
    const error = Math.sqrt((count * atLastRank) / 4);
    const places = sum(lived.map(({ asked }) => Math.min(asked.length, 0.04 * persons)));
    expect(Math.abs(admittedIn(lived) - places)).toBeLessThan(4 * error);
  });
});

test("where the places end between two ranks, all above get in and nobody below does, by no lot", () => {
  const { persons } = worldOfGates([club], {}, { persons: 1000 });
  const townsfolk = [...persons.place.keys()].filter((person) => persons.place[person] === 0);
  const places = { perThousand: townsfolk.length, priority: { urban: 1 } };
  const world = worldOfGates([{ ...club, places }], {}, { persons: 1000 });
  for (const { admitted } of rounds(world, 5)) expect(admitted).toEqual(townsfolk);
});

test("nobody of lower priority gets in while somebody of higher priority is left out", () => {
  const places = { perThousand: 250, priority: { diligence: 1 } };
  const world = worldOfGates([{ ...club, perYear: 6, places }], {}, { persons: 2000 });
  const { diligence } = world.traits;
  for (const { asked, admitted } of rounds(world, 6)) {
    const isIn = new Set(admitted);
    const refused = asked.filter((person) => !isIn.has(person));
    const lowestIn = Math.min(...admitted.map((person) => diligence[person]));
    expect(Math.max(...refused.map((person) => diligence[person]))).toBeLessThanOrEqual(lowestIn);
    // both are at the last rank, where lots decide
    const atLast = asked.filter((person) => diligence[person] === lowestIn);
    const sure = admitted.length - admitted.filter((person) => diligence[person] === lowestIn).length;
    expect(sure).toBeLessThan(500);
    expect(sure + atLast.length).toBeGreaterThanOrEqual(500);
  }
});

test("two traits count by their weights", () => {
  const places = { perThousand: 250, priority: { diligence: 1, skill: -0.5 } };
  const world = worldOfGates([{ ...club, places }], {}, { persons: 2000 });
  const { diligence, skill } = world.traits;
  const [{ admitted }] = rounds(world, 1);
  const isIn = new Set(admitted);
  const priority = Array.from(diligence, (value, person) => value - skill[person] / 2);
  const lowestIn = Math.min(...admitted.map((person) => priority[person]));
  // ranks are whole sixteenths of a deviation: two who share one differ by half of one at most
  priority.forEach((value, person) => {
    if (value > lowestIn + 0.5) expect(isIn.has(person)).toBe(true);
  });
});

test("everybody is as lucky as everybody else where lots decide, whatever their id or group", () => {
  const [persons, count, share] = [400, 240, 0.25];
  const world = worldOfGates([club], {}, { persons });
  const times = new Float64Array(persons);
  for (const { admitted } of rounds(world, count)) for (const person of admitted) times[person] += 1;
  const variance = count * share * (1 - share);
  const chiSquare = sum(times.map((each) => (each - count * share) ** 2 / variance));
  // one degree of freedom a person; a chi-square of n of them has a variance of 2n
  expect(Math.abs(chiSquare - persons)).toBeLessThan(4 * Math.sqrt(2 * persons));
  const second = [...times.keys()].filter((person) => world.persons.group[person] === 1);
  const early = [...times.keys()].slice(0, persons / 2);
  for (const some of [second, early]) {
    const lucky = sum(some.map((person) => times[person]));
    const off = lucky - some.length * count * share;
    expect(Math.abs(off)).toBeLessThan(4 * Math.sqrt(some.length * variance));
  }
});

test("fewer applicants than places: all get in", () => {
  const gate = { ...club, perYear: 3, places: { perThousand: 500, priority: { diligence: 1 } } };
  const world = worldOfGates([gate], {}, { persons: 1000 });
  for (const { asked, admitted } of rounds(world, 12)) {
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.length).toBeLessThan(350);
    expect(admitted).toEqual(asked);
  }
});

test("whoever fails the requirements takes no place from those who meet them", () => {
  const gate = { ...club, refused: 0.6, places: { perThousand: 300 } };
  const world = worldOfGates([gate], {}, { persons: 1000 });
  const count = 24;
  // 400 of 1,000 meet them, so that there is always somebody for each of 300 places; at most 400 draw lots
  const error = Math.sqrt(count * 400 * 0.75 * 0.25);
  expect(Math.abs(admittedIn(rounds(world, count)) - count * 300)).toBeLessThan(4 * error);
});

/** Everybody with an even number stands at 0, where a consequence strikes; the others at 20. */
function withEvenPersonsStruck(gate: SmallGate, effect: { kind: string; by?: number }): World {
  const scheme: SmallScheme = {
    score: { start: 20 },
    consequences: [{ when: { scoreBelow: 10 }, gate: gate.id, effect }],
  };
  const world = worldOfGates([gate], scheme, { persons: 2000 });
  const { score } = world.schemes[0].columns;
  for (let person = 0; person < world.size; person += 2) score[person] = 0;
  return world;
}

test("a place that a scheme denies somebody goes to the next in rank: as many get in as without it", () => {
  const gate = { ...club, places: { perThousand: 250, priority: { diligence: 1 }, noise: 1 } };
  const world = withEvenPersonsStruck(gate, { kind: "refuse" });
  const count = 12;
  const lived = rounds(world, count);
  for (const { admitted } of lived) expect(admitted.every((person) => person % 2 === 1)).toBe(true);
  const { granted, grantedWithout, shutOut, letIn } = world.tallies.gates;
  // some 2,000 / 40 stand at the last rank, as above
  const error = Math.sqrt((count * 50) / 4);
  expect(sum(granted)).toBe(admittedIn(lived));
  expect(Math.abs(sum(granted) - count * 500)).toBeLessThan(4 * error);
  expect(Math.abs(sum(grantedWithout) - count * 500)).toBeLessThan(4 * error);
  // half of those who would have got in are struck; 250 others take their places, each round
  expect(sum(shutOut)).toBeGreaterThan(count * 200);
  expect(sum(letIn) - sum(shutOut)).toBe(sum(granted) - sum(grantedWithout));
});

test("whoever a scheme moves up overtakes whoever stands less than that above, and no others", () => {
  const gate = { ...club, places: { perThousand: 250, priority: { diligence: 1 } } };
  const world = withEvenPersonsStruck(gate, { kind: "rank", by: 0.5 });
  const { diligence } = world.traits;
  const [{ asked, admitted }] = rounds(world, 1);
  const isIn = new Set(admitted);
  const standing = (person: number): number => diligence[person] + (person % 2 === 0 ? 8 : 0);
  const lowestIn = Math.min(...admitted.map(standing));
  const refused = asked.filter((person) => !isIn.has(person));
  expect(Math.max(...refused.map(standing))).toBeLessThanOrEqual(lowestIn);
  expect(admitted.some((person) => diligence[person] < lowestIn)).toBe(true);
});
