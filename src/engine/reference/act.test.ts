import { expect, test } from "vitest";
import { smallPlan, smallWorld, worldOf } from "../../../tests/small-world.ts";
import { thresholdOfLog2 } from "../../base/index.ts";
import { runDays } from "../index.ts";

const DAYS = 400;
const PERSONS = 2000;

/** Standard errors by which a count lies off what is expected of n draws of chance p. */
function deviation(count: number, draws: number, chance: number): number {
  return (count - draws * chance) / Math.sqrt(draws * chance * (1 - chance));
}

test("an act alike for all is done on the share of days that its rate says", () => {
  const world = smallWorld([{ id: "waves", perYear: 73 }], {}, { persons: PERSONS });
  runDays(world, DAYS);
  // 73 / 365 = 0.2; the threshold rounds the logarithm to 1/4096 of a doubling, so take the exact one
  const chance = thresholdOfLog2(world.acts[0].memberLog2[1]) / 2 ** 32;
  expect(chance).toBeCloseTo(0.2, 4);
  expect(Math.abs(deviation(world.tallies.done[0], PERSONS * DAYS, chance))).toBeLessThan(4);
});

test("loads on dispositions, means, age and place leave the mean rate as given", () => {
  const loads = { diligence: 0.8, means: 0.5, age: -0.2, urban: 0.4 };
  const world = smallWorld([{ id: "waves", perYear: 4, loads }], {}, { persons: 40_000 });
  runDays(world, DAYS);
  const expected = (40_000 * DAYS * 4) / 365;
  // The rate itself differs between persons: with a log-normal spread of s doublings in all
  // (s² = 0.8² + 0.5² + 0.2² × 2.3² + 0.4² / 4 ≈ 1.15) its relative variance is 2^(s² ln 2) − 1 ≈ 0.74
  // at most; of that 0.15 comes from means and place, which a household shares (3.7 persons for one, weighted
  // by persons). The mean over persons has a relative error of sqrt((0.74 + 2.7 × 0.15) / 40,000 + 1 / expected).
  const error = Math.sqrt((0.74 + 2.7 * 0.15) / 40_000 + 1 / expected);
  expect(Math.abs(world.tallies.done[0] / expected - 1)).toBeLessThan(4 * error);
});

test("loads on dispositions that hang together leave the mean rate as given", () => {
  const loads = { conformity: 0.9, dissent: -0.9, diligence: 0.5, means: 0.4 };
  const world = smallWorld([{ id: "waves", perYear: 4, loads }], {}, { persons: 40_000 });
  runDays(world, DAYS);
  const expected = (40_000 * DAYS * 4) / 365;
  // λᵀΣλ = 0.9² + 0.9² + 0.5² + 2 (0.81 × 0.35 + 0.45 × 0.25) + 0.4² = 2.82 doublings squared; a rate then
  // has a relative variance of 2^(2.82 ln 2) − 1 ≈ 2.9. Without correlations the mean would be 21 % off.
  const error = Math.sqrt(2.9 / 40_000 + 1 / expected);
  expect(Math.abs(world.tallies.done[0] / expected - 1)).toBeLessThan(4 * error);
});

test("who is too young, too old or lives elsewhere never does an act", () => {
  const plan = smallPlan([{ id: "waves", perYear: 300 }], {});
  const [act] = plan.acts.acts;
  const narrowed = { ...act, who: { minAge: 30, maxAge: 40, place: "rural" as const } };
  const world = worldOf({ ...plan, acts: { ...plan.acts, acts: [narrowed] } }, { persons: 3000 });
  runDays(world, 1);
  const doers = [...world.acted[0].keys()].filter((person) => world.acted[0][person] !== 0);
  expect(doers.length).toBeGreaterThan(20);
  for (const person of doers) {
    expect(world.persons.place[person]).toBe(1);
    expect(world.persons.age[person]).toBeGreaterThanOrEqual(30);
    expect(world.persons.age[person]).toBeLessThanOrEqual(40);
  }
});

test("whoever is in no class never does an act, and classes have the sizes given", () => {
  const plan = smallPlan([{ id: "waves", perYear: 300 }], {});
  const [act] = plan.acts.acts;
  const classes = [
    { share: 0.3, perYear: 365 },
    { share: 0.1, perYear: 0.01 },
  ];
  const mixed = { ...act, rate: { ...act.rate, classes } };
  const world = worldOf({ ...plan, acts: { ...plan.acts, acts: [mixed] } }, { persons: PERSONS });
  runDays(world, 8);
  const daily = [...world.members[0]].filter((member) => (member & 3) === 1).length;
  expect(Math.abs(deviation(daily, PERSONS, 0.3))).toBeLessThan(4);
  const days = Array.from({ length: PERSONS }, (_, person) =>
    world.acted.reduce((sum, today) => sum + today[person], 0),
  );
  expect(days.filter((count) => count === 8).length).toBe(daily);
});

test("days of a block are independent: twice in two days as often as the square of the chance", () => {
  const world = smallWorld([{ id: "waves", perYear: 73 }], {}, { persons: 50_000 });
  runDays(world, 8);
  let both = 0;
  for (let person = 0; person < 50_000; person++) both += world.acted[2][person] & world.acted[3][person];
  expect(Math.abs(deviation(both, 50_000, 0.04))).toBeLessThan(4);
});
