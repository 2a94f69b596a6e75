import { expect, test } from "vitest";
import type { SmallAct, SmallSource } from "../../tests/small-files.ts";
import { smallPlan } from "../../tests/small-world.ts";
import type { WorldPlan } from "./compose.ts";
import { expectedCases, fewCases, magnify } from "./expected-cases.ts";
import { lifeOf } from "./life.ts";
import { type Run, runWorld } from "./run-world.ts";

const extent = { persons: 4000, days: 365 };

function planOf(
  acts: readonly SmallAct[],
  { source = {}, minAge = 0 }: { source?: Partial<SmallSource>; minAge?: number } = {},
): WorldPlan {
  const rules = acts.map(({ id }) => ({ act: id, points: -1 }));
  const sources = [{ id: "all-seeing", ...source }];
  return { ...smallPlan(acts, { rules, sources, minAge }), burnIn: 0 };
}

function run(plan: WorldPlan, more: Partial<Parameters<typeof runWorld>[1]> = {}): Run {
  return runWorld(plan, { ...extent, seed: 1, societySeed: 1, ...more });
}

function counted({ outcomes }: Run): number[] {
  const rules = outcomes.find(({ measure }) => measure === "pointsByRule")?.value as unknown as {
    counted: number;
  }[];
  return rules.map((rule) => rule.counted);
}

test("the expected number is rate × persons × days × coverage × what is not missed × what is passed on", () => {
  const source = { urban: 0.5, rural: 0.5, misses: 0.2, passedOn: 0.25 };
  const [{ expected }] = expectedCases(planOf([{ id: "waves", perYear: 2 }], { source }), extent);
  expect(expected).toBeCloseTo(2 * 4000 * 0.5 * 0.8 * 0.25, 6);
});

test("records that would arrive after the last day are not expected", () => {
  const plan = planOf([{ id: "waves", perYear: 365 }], { source: { delay: [0, 2] } });
  const [{ expected }] = expectedCases(plan, { persons: 10, days: 4 });
  expect(expected).toBeCloseTo(10 * ((4 + 3 + 2) / 3), 6);
});

test("a run has about as many cases as are expected, where rates hang on means, age and place too", () => {
  const acts = [
    { id: "waves", perYear: 3, loads: { means: 0.4, diligence: 0.5 } },
    { id: "calls", perYear: 6, loads: { urban: 1, age: -0.3 } },
  ];
  const plan = planOf(acts, { source: { urban: 0.6, rural: 0.1, delay: [0, 60] }, minAge: 30 });
  const numbers = counted(run(plan));
  expectedCases(plan, extent).forEach(({ expected }, rule) => {
    // five deviations of a Poisson number, and 5 % for a society of 4,000 that is not its margins
    const tolerance = 5 * Math.sqrt(expected) + 0.05 * expected;
    expect(Math.abs(numbers[rule] - expected)).toBeLessThan(tolerance);
  });
});

test("what a rule counts in fewer than 20 expected cases is done so many times as often, and nothing else", () => {
  const plan = planOf([
    { id: "waves", perYear: 1 },
    { id: "rarely", perYear: 0.001 },
  ]);
  const [magnified] = magnify([plan], 100, extent);
  expect(magnified.magnified).toEqual({ times: 100, acts: ["rarely"] });
  expect(fewCases(plan, extent).map(({ rule, expected }) => [rule, expected.toFixed(3)])).toEqual([
    ["rarely", "4.000"],
  ]);
  expect(fewCases(magnified, extent)).toEqual([]);
  const [before, after] = [run(plan), run(magnified)].map(counted);
  expect(after[0]).toBe(before[0]);
  expect(Math.abs(after[1] - 400)).toBeLessThan(5 * Math.sqrt(400));
});

test("nobody does anything more often than every day", () => {
  const [magnified] = magnify([planOf([{ id: "rarely", perYear: 0.001 }])], 10_000, {
    persons: 10,
    days: 365,
  });
  expect(expectedCases(magnified, { persons: 10, days: 365 })[0].expected).toBeCloseTo(10 * 10, 0);
  const [certain] = magnify([planOf([{ id: "rarely", perYear: 1 }])], 10_000, { persons: 2, days: 8 });
  expect(counted(run(certain, { persons: 2, days: 8 }))).toEqual([2 * 8]);
});

test("by 1 nothing moves; otherwise the run says what was done more often, and so does a life in it", () => {
  const plan = planOf([{ id: "rarely", perYear: 0.001 }]);
  expect(magnify([plan], 1, extent)).toEqual([plan]);
  expect("magnified" in run(plan, { measures: [] })).toBe(false);
  const [magnified] = magnify([plan], 50, extent);
  const lived = run(magnified, { measures: [] });
  expect(lived.magnified).toEqual({ times: 50, acts: ["rarely"] });
  const life = lifeOf(magnified, { ...extent, seed: 1, societySeed: 1, person: 3 });
  expect(life).toMatchObject({ historyHash: lived.historyHash, magnified: { times: 50 } });
});

test("worlds side by side are magnified in the same acts, and the world without schemes too", () => {
  const plan = planOf([{ id: "rarely", perYear: 0.001 }]);
  const [one, other] = magnify([plan, { ...plan, schemes: [] }], 50, extent);
  expect(other.magnified).toEqual(one.magnified);
  const conduct = [one, other].map((each) => run(each).outcomes.find(({ name }) => name === "actsDone"));
  expect(conduct[0]).toEqual(conduct[1]);
});
