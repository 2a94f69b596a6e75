import { describe, expect, test } from "vitest";
import type { SmallGate } from "../../../tests/small-files.ts";
import { worldOfGates } from "../../../tests/small-world.ts";
import { beginsOn } from "../../base/index.ts";
import { advance } from "../plan.ts";
import type { World } from "../world.ts";
import { apply } from "./apply.ts";
import { decide } from "./decide.ts";

const DAYS = 64; // as many as rare gates draw at once

/** By person: on how many of so many days they came to a gate, struck off where they could not. */
function visits(world: World, days: number, gate = 0): Float64Array {
  const times = new Float64Array(world.size);
  for (let count = 0; count < days; count++) {
    advance(world, [apply, decide]);
    world.doors.applied[gate >> 5].forEach((bits, person) => {
      times[person] += (bits >>> (gate & 31)) & 1;
    });
  }
  return times;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function personsWho(world: World, is: (person: number) => boolean): number[] {
  return [...world.persons.age.keys()].filter(is);
}

/**
 * Standard errors by which visits lie off what is declared, among so many who can come; beyond four
 * once in 16,000. At a rare gate each 64 days are one draw, else each day is.
 */
function deviation(count: number, eligible: number, perYear: number, daysOfDraw: number): number {
  const chance = (perYear / 365) * daysOfDraw;
  const draws = (eligible * DAYS) / daysOfDraw;
  return (count - draws * chance) / Math.sqrt(draws * chance * (1 - chance));
}

describe.each([
  { kind: "frequent", perYear: 120, daysOfDraw: 1 },
  { kind: "barely frequent", perYear: 1.1, daysOfDraw: 1 },
  { kind: "rare", perYear: 1, daysOfDraw: DAYS },
  { kind: "very rare", perYear: 0.2, daysOfDraw: DAYS },
])("at a $kind gate", ({ perYear, daysOfDraw }) => {
  const gate: SmallGate = { id: "desk", perYear };

  test.each([1000, 20_000])("%i persons come as often as its file says", (persons) => {
    const world = worldOfGates([gate], {}, { persons });
    const count = sum(visits(world, DAYS));
    expect(Math.abs(deviation(count, persons, perYear, daysOfDraw))).toBeLessThan(4);
  });
});

describe.each([
  { kind: "frequent", perYear: 60, daysOfDraw: 1 },
  { kind: "rare", perYear: 1, daysOfDraw: DAYS },
])("at a $kind gate where something is asked for", ({ perYear, daysOfDraw }) => {
  const gate: SmallGate = { id: "desk", perYear };

  test.each([
    ["an age", { minAge: 30, maxAge: 45 }],
    ["a place", { place: "rural" }],
    ["a job", { work: "employed" }],
    ["no job any more", { work: "seeking" }],
    ["being online", { online: true }],
  ])("%s: only those come who have it, as often as the file says", (_, who) => {
    const world = worldOfGates([{ ...gate, who }], {}, { persons: 4000 });
    const { age, place, employer, jobless, online } = world.persons;
    for (let person = 0; person < 4000; person += 3) if (employer[person] !== 0) jobless[person] = 1;
    const eligible = personsWho(world, (person) => {
      if ("minAge" in who) return age[person] >= 30 && age[person] <= 45;
      if ("place" in who) return place[person] === 1;
      if ("online" in who) return online[person] > 0;
      return employer[person] !== 0 && jobless[person] === (who.work === "seeking" ? 1 : 0);
    });
    const times = visits(world, DAYS);
    const count = sum(eligible.map((person) => times[person]));
    expect(eligible.length).toBeGreaterThan(300);
    expect(sum(times)).toBe(count);
    expect(Math.abs(deviation(count, eligible.length, perYear, daysOfDraw))).toBeLessThan(4);
  });
});

test("who loads so comes more often, and the mean stays as declared, at frequent gates and at rare ones", () => {
  const loads = { diligence: 0.6, urban: 0.3 };
  const gates = [
    { id: "frequent", perYear: 20, loads },
    { id: "rare", perYear: 0.5, loads },
  ];
  gates.forEach(({ perYear }, gate) => {
    const world = worldOfGates(gates, {}, { persons: 20_000 });
    const times = visits(world, DAYS, gate);
    const expected = (20_000 * DAYS * perYear) / 365;
    // 0.6² + 0.3² / 4 = 0.38 doublings squared: rates have a relative variance of 2^(0.38 ln 2) − 1 ≈ 0.2 at most,
    // of which a tenth, the place, is shared by a household of four
    const error = Math.sqrt((0.2 * 1.3) / 20_000 + 1 / expected);
    expect(Math.abs(sum(times) / expected - 1)).toBeLessThan(4 * error);
    const { diligence } = world.traits;
    const diligent = personsWho(world, (person) => diligence[person] > 0);
    const share = sum(diligent.map((person) => times[person])) / sum(times);
    // halves of a normal number lie 1.6 deviations apart, 0.96 doublings: two thirds come of the upper one
    expect(share).toBeGreaterThan(0.6);
  });
});

test("to a rare gate nobody comes twice in 64 days, and each of them is as likely as any other", () => {
  const world = worldOfGates([{ id: "desk", perYear: 1 }], {}, { persons: 20_000 });
  const byDay: number[] = [];
  const times = new Float64Array(20_000);
  for (let day = 0; day < DAYS; day++) {
    const today = visits(world, 1);
    byDay.push(sum(today));
    for (let person = 0; person < times.length; person++) times[person] += today[person];
  }
  expect(Math.max(...times)).toBe(1);
  const each = sum(byDay) / DAYS;
  const chiSquare = sum(byDay.map((count) => (count - each) ** 2 / each));
  // 63 degrees of freedom: beyond 119, five standard deviations, about once in 20,000
  expect(chiSquare).toBeLessThan(119);
});

test("a visit that waits for somebody who has gone is not the newcomer's", () => {
  const world = worldOfGates([{ id: "desk", perYear: 1 }], {}, { persons: 2000 });
  visits(world, 1);
  const { generation } = world.persons;
  for (let person = 0; person < 1000; person++) generation[person] += 1;
  const times = visits(world, DAYS - 1);
  expect(sum(times.subarray(0, 1000))).toBe(0);
  expect(sum(times.subarray(1000))).toBeGreaterThan(100);
  expect(sum(visits(world, DAYS).subarray(0, 1000))).toBeGreaterThan(100);
});

test("at a gate with rounds persons apply on the first day of a period alone, as often as its file says", () => {
  const places = { perThousand: 1000 };
  const who = { minAge: 20, maxAge: 60 };
  const gates: SmallGate[] = [
    { id: "monthly", perYear: 3, who, places },
    { id: "yearly", perYear: 0.4, who, places: { ...places, every: "year" } },
  ];
  gates.forEach(({ perYear }, gate) => {
    const world = worldOfGates(gates, {}, { persons: 4000 });
    const period = gate === 0 ? "month" : "year";
    const rounds = gate === 0 ? 12 : 1;
    const { age } = world.persons;
    const eligible = personsWho(world, (person) => age[person] >= 20 && age[person] <= 60).length;
    let first = 0;
    let others = 0;
    for (let day = 0; day < 90; day++) {
      const today = sum(visits(world, 1, gate));
      if (beginsOn(period, day)) first += today;
      else others += today;
    }
    expect(others).toBe(0);
    const draws = eligible * (gate === 0 ? 3 : 1);
    const chance = perYear / rounds;
    const error = Math.sqrt(draws * chance * (1 - chance));
    expect(Math.abs(first - draws * chance)).toBeLessThan(4 * error);
  });
});

test("before the first day persons come only where the answer leaves something in their lives", () => {
  const gates: SmallGate[] = [
    { id: "idle", perYear: 100 },
    { id: "idle-and-rare", perYear: 1 },
    { id: "lends", perYear: 100, yes: { loan: true, days: 30 } },
    { id: "lends-rarely", perYear: 1, yes: { loan: true, days: 30 } },
  ];
  const cameBefore = gates.map((_, gate) => {
    const world = worldOfGates(gates, {}, { persons: 500, burnIn: DAYS });
    return sum(visits(world, DAYS, gate));
  });
  expect(cameBefore.slice(0, 2)).toEqual([0, 0]);
  expect(Math.min(...cameBefore.slice(2))).toBeGreaterThan(0);
});

test("another gate in the file moves nobody's visits", () => {
  const gate: SmallGate = { id: "desk", perYear: 30 };
  const rare: SmallGate = { id: "rare", perYear: 1 };
  const others = Array.from({ length: 33 }, (_, number) => ({ id: `other-${number}`, perYear: 20 }));
  const alone = worldOfGates([gate, rare], {}, { persons: 300 });
  const among = worldOfGates([...others, gate, rare], {}, { persons: 300 });
  for (let day = 0; day < 20; day++) {
    advance(alone, [apply, decide]);
    advance(among, [apply, decide]);
    // 33 others fill the first word of bits and one of the second
    expect(Array.from(among.doors.applied[1], (bits) => bits >>> 1)).toEqual([...alone.doors.applied[0]]);
  }
});
