import { expect, test } from "vitest";
import type { SmallScheme } from "../../tests/small-files.ts";
import { smallPlan } from "../../tests/small-world.ts";
import { type MeasureValue, measures } from "../measures/index.ts";
import { documentOf } from "./replicates.ts";
import { type Run, runWorld } from "./run-world.ts";

const acts = [
  { id: "drops-litter", perYear: 40, context: "environment" },
  { id: "volunteers", perYear: 20, context: "association" },
];

const rules: NonNullable<SmallScheme["rules"]> = [
  { act: "drops-litter", points: -7.25, firstOffence: { effect: "warning", forgottenAfter: 30 } },
  { act: "volunteers", points: 5, cap: { points: 10, per: "month" }, expires: { after: 40 } },
];

const sources = [
  { id: "all-seeing", contexts: ["environment", "association"], misses: 0.2, delay: [0, 5] as const },
];

const plan = smallPlan(acts, {
  minAge: 18,
  sources,
  rules,
  score: {
    start: 100,
    floor: 60,
    cap: 110,
    reset: { every: "year", provenance: { standing: "invented", range: [0, 1] } },
  },
  thresholds: [80, 100],
});

const options = { persons: 400, days: 400, seed: 5, societySeed: 6 };
const run = runWorld(plan, options);

function valueIn({ outcomes }: Run, name: string): MeasureValue {
  return outcomes.find((outcome) => outcome.name === name)?.value ?? Number.NaN;
}

test("every point that moved a score is accounted for by its context, expiry, clamp, reset, decay or newcomer", () => {
  const covered = Number(valueIn(run, "personsCovered"));
  const moved = Object.values(valueIn(run, "pointsByContext")).map(Number);
  expect(moved.filter((points) => points !== 0).length).toBe(6); // all but decay happened
  // in hundredths, since halves of hundredths have no place in either sum
  const end = Math.round(100 * Number(valueIn(run, "scoreMean")) * covered);
  expect(end).toBe(Math.round(100 * (100 * covered + moved.reduce((sum, points) => sum + points, 0))));
});

test("a measure that follows days sees each day once, the first being day 0", () => {
  for (const name of ["scoreMeanByDay", "scoreDecilesByDay", "gradeSharesByDay"]) {
    expect(Object.values(valueIn(run, name)).length, name).toBe(400);
  }
});

test("values of the last day are those of the by-day series' end", () => {
  const days = valueIn(run, "scoreMeanByDay") as number[];
  expect(days.at(-1)).toBe(valueIn(run, "scoreMean"));
  const byDay = valueIn(run, "gradeSharesByDay") as number[][];
  const last = valueIn(run, "gradeShares") as { share: number }[];
  expect(last.map(({ share }) => share)).toEqual(byDay.at(-1));
});

test("the same options give the same run, another seed another", () => {
  expect(runWorld(plan, options)).toEqual(run);
  expect(runWorld(plan, { ...options, seed: 7 }).historyHash).not.toBe(run.historyHash);
  expect(runWorld(plan, { ...options, societySeed: 7 }).historyHash).not.toBe(run.historyHash);
});

test("progress is told after each day and changes nothing", () => {
  const told: number[] = [];
  const watched = runWorld(plan, { ...options, days: 3, onDay: (passed) => void told.push(passed) });
  expect(told).toEqual([1, 2, 3]);
  expect(watched).toEqual(runWorld(plan, { ...options, days: 3 }));
});

test("without a measure there are no outcomes, and the history is the same", () =>
  expect(runWorld(plan, { ...options, measures: [] })).toEqual({ ...run, outcomes: [] }));

const twoSchemes = smallPlan(
  acts,
  { id: "strict", rules: [{ act: "drops-litter", points: -7 }], sources, thresholds: [-50, 0] },
  { id: "mild", rules: [{ act: "drops-litter", points: -1 }], sources, thresholds: [-50, 0] },
);

test("two runs of one world with equal seeds give equal documents, also with several schemes", () => {
  const [one, other] = [0, 1].map(() => documentOf([runWorld(twoSchemes, options)]));
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(one.world).toBe("small-world");
  expect([...new Set(one.grades.map(({ scheme }) => scheme))]).toEqual(["strict", "mild"]);
});

test("with several schemes, too, a measure added or left out moves no hash and no other measure", () => {
  const all = runWorld(twoSchemes, options);
  for (const taken of [[], measures.slice(1), measures.slice(0, 3)]) {
    const fewer = runWorld(twoSchemes, { ...options, measures: taken });
    expect(fewer.historyHash).toBe(all.historyHash);
    const kept = all.outcomes.filter(({ measure }) => taken.some(({ name }) => name === measure));
    expect(fewer.outcomes).toEqual(kept);
  }
});

test("each scheme of a world scores as if it were alone", () => {
  const { outcomes } = runWorld(twoSchemes, options);
  twoSchemes.schemes.forEach((planned) => {
    const id = planned.scheme.scheme;
    const own = outcomes.filter(({ scheme }) => scheme === id).map(({ measure, value }) => [measure, value]);
    const alone = runWorld({ ...twoSchemes, schemes: [planned] }, options);
    const ofScheme = alone.outcomes.filter(({ scheme }) => scheme === id);
    expect(own).toEqual(ofScheme.map(({ measure, value }) => [measure, value]));
    expect(own.length).toBeGreaterThan(10);
  });
});
