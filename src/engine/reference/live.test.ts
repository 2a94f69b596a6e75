import { expect, test } from "vitest";
import type { SmallConsequence, SmallGate } from "../../../tests/small-files.ts";
import { worldOfGates } from "../../../tests/small-world.ts";
import { LOG2_ONE } from "../../base/index.ts";
import { advance } from "../plan.ts";
import type { World } from "../world.ts";
import { apply } from "./apply.ts";
import { decide } from "./decide.ts";
import { live } from "./live.ts";

const PERSONS = 600;
/** Everybody comes on the first day of a month and on no other, and there is a place for all. */
const monthly = { perYear: 12, places: { perThousand: 1000 } };
/** Everybody comes every day. */
const daily = { perYear: 365 };

function lived(world: World, days: number): World {
  for (let day = 0; day < days; day++) advance(world, [apply, decide, live]);
  return world;
}

function worldWith(gate: Omit<SmallGate, "id">, ...effects: SmallConsequence["effect"][]): World {
  const when = { scoreBelow: 10 };
  const consequences = effects.map((effect) => ({ when, gate: "desk", effect }));
  return worldOfGates([{ id: "desk", ...gate }], { consequences }, { persons: PERSONS });
}

/** What all persons have in a column, each value once. */
function valuesIn(column: ArrayLike<number>): number[] {
  return [...new Set(Array.from(column))];
}

test("a no can cost the job, and a yes to those who seek one brings it back", () => {
  const gates: SmallGate[] = [
    { id: "dismissal", ...daily, who: { work: "employed" }, refused: 1, no: { job: "lost" } },
    { id: "job", ...daily, who: { work: "seeking" }, yes: { job: "found" } },
  ];
  const world = worldOfGates(gates, {}, { persons: PERSONS });
  const { employer, jobless } = world.persons;
  const hasEmployer = Array.from(employer, (number) => Number(number !== 0));
  lived(world, 1);
  expect([...jobless]).toEqual(hasEmployer);
  expect(hasEmployer.filter(Boolean).length).toBeGreaterThan(200);
  lived(world, 1); // who lost it seeks from the next day on
  expect(valuesIn(jobless)).toEqual([0]);
  lived(world, 1);
  expect([...jobless]).toEqual(hasEmployer);
});

test("a yes costs nobody the job, and a no finds nobody one", () => {
  const keeping = { ...daily, who: { work: "employed" }, no: { job: "lost" } } as const;
  expect(valuesIn(lived(worldWith(keeping), 5).persons.jobless)).toEqual([0]);
  const seeking = { ...daily, who: { work: "seeking" }, refused: 1, yes: { job: "found" } } as const;
  const world = worldWith(seeking);
  world.persons.jobless.fill(1);
  expect(valuesIn(lived(world, 5).persons.jobless)).toEqual([1]);
});

test("an income is raised from the day of the answer for so many days, and then as it was", () => {
  const world = worldWith({ ...monthly, yes: { income: 2, days: 5 } });
  const { incomeShift } = world.persons;
  for (let day = 0; day < 31; day++) {
    lived(world, 1);
    expect(valuesIn(incomeShift)).toEqual([day < 5 ? LOG2_ONE : 0]);
  }
});

test("answers on several days add up and end each on its own day", () => {
  const world = worldWith({
    ...daily,
    refused: 0.5,
    yes: { income: 0.5, days: 3 },
    no: { income: 2, days: 2 },
  });
  const { incomeShift } = world.persons;
  const isYes: boolean[][] = [];
  for (let day = 0; day < 12; day++) {
    lived(world, 1);
    isYes.push(Array.from(world.doors.granted[0], (bits) => bits !== 0));
    const expected = Array.from(incomeShift, (_, person) => {
      const yes = isYes.slice(-3).filter((today) => today[person]).length;
      const no = isYes.slice(-2).filter((today) => !today[person]).length;
      return (no - yes) * LOG2_ONE;
    });
    expect([...incomeShift]).toEqual(expected);
  }
  expect(valuesIn(incomeShift).length).toBeGreaterThan(3);
});

test("a loan runs for its days, and several can run at once", () => {
  const world = worldWith({ ...monthly, yes: { loan: true, days: 40 } });
  const loans: number[][] = [];
  for (let day = 0; day < 100; day++) loans.push(valuesIn(lived(world, 1).persons.loans));
  // taken out on days 0, 31, 59 and 90, paid back on days 40, 71 and 99
  const expected = (day: number): number =>
    [0, 31, 59, 90].filter((from) => day >= from && day < from + 40).length;
  expect(loans).toEqual(loans.map((_, day) => [expected(day)]));
});

test("a loan that has to be refused is none", () => {
  expect(
    valuesIn(lived(worldWith({ ...daily, refused: 1, yes: { loan: true, days: 9 } }), 3).persons.loans),
  ).toEqual([0]);
});

test("what ends later for somebody who has gone ends for nobody", () => {
  const world = worldWith({ ...monthly, yes: { loan: true, income: 2, days: 5 } });
  lived(world, 1);
  const { generation, loans, incomeShift } = world.persons;
  generation.fill(1);
  loans.fill(0);
  incomeShift.fill(0);
  lived(world, 10);
  expect(valuesIn(loans)).toEqual([0]);
  expect(valuesIn(incomeShift)).toEqual([0]);
});

test.each([
  ["half the price", { kind: "price", factor: 0.5 }, 0.5],
  ["four times the price", { kind: "price", factor: 4 }, -3],
  ["twice the amount", { kind: "amount", factor: 2 }, 1],
  ["a quarter of the amount", { kind: "amount", factor: 0.25 }, -0.75],
] as const)(
  "with %s everybody gains or pays that share of the stake, and wealth follows",
  (_, effect, share) => {
    const world = worldWith({ ...monthly, stake: 0.25 }, effect);
    const before = world.persons.wealth.slice();
    lived(world, 3);
    const gains = Array.from(world.persons.income, (income) => Math.trunc(income * 0.25 * share));
    expect(Array.from(world.persons.wealth, (wealth, person) => wealth - before[person])).toEqual(gains);
    expect(world.tallies.gates.money[0]).toBe(gains.reduce((sum, gain) => sum + gain, 0));
    expect(gains.some((gain) => gain !== 0)).toBe(true);
  },
);

test("a longer queue and slower service take days, quicker service gives some back", () => {
  const waited = (kind: string, factor: number): number =>
    lived(worldWith({ ...monthly, waits: 10 }, { kind, factor }), 1).tallies.gates.waited[0] / PERSONS;
  expect(waited("queue", 2)).toBe(1000); // in hundredths of a day
  expect(waited("queue", 0.5)).toBe(-500);
  expect(waited("speed", 2)).toBe(-500);
  expect(waited("speed", 0.25)).toBe(3000);
});

test("who is refused gains, pays and waits no more than without a scheme", () => {
  const gate = { ...daily, refused: 1, stake: 0.5, waits: 10 };
  const world = worldWith(gate, { kind: "price", factor: 0.5 }, { kind: "queue", factor: 2 });
  const before = world.persons.wealth.slice();
  lived(world, 4);
  expect(world.persons.wealth).toEqual(before);
  expect([...world.tallies.gates.money, ...world.tallies.gates.waited]).toEqual([0, 0]);
});

test("without a scheme nobody's wealth moves, and before the first day no scheme moves it", () => {
  const gate = { ...daily, stake: 0.5, yes: { loan: true, days: 3 } };
  const alone = worldWith(gate);
  const wealth = alone.persons.wealth.slice();
  expect(lived(alone, 4).persons.wealth).toEqual(wealth);
  const cheaper = { when: { scoreBelow: 10 }, gate: "desk", effect: { kind: "price", factor: 0.5 } };
  const options = { persons: PERSONS, burnIn: 8 };
  const early = worldOfGates([{ id: "desk", ...gate }], { consequences: [cheaper] }, options);
  lived(early, 8);
  expect(early.persons.wealth).toEqual(wealth);
  expect(valuesIn(early.persons.loans)).toEqual([3]); // lives go on, though
  expect(lived(early, 1).persons.wealth).not.toEqual(wealth);
});
