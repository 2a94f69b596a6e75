import { expect, test } from "vitest";
import { smallPlan } from "../../../tests/small-world.ts";
import { type MeasureValue, valueRows } from "../../measures/index.ts";
import { seedsOf } from "../replicates.ts";
import { runWorld } from "../run-world.ts";
import { measuredOfStored } from "./measure-stored.ts";
import type { RunRow } from "./run-rows.ts";

const plan = {
  ...smallPlan(
    {
      acts: [
        { id: "drops-litter", perYear: 12, context: "environment" },
        { id: "paints-walls", perYear: 3, context: "environment" },
      ],
      gates: [{ id: "desk", perYear: 60, refused: 0.3 }],
    },
    {
      sources: [
        {
          id: "cameras",
          contexts: ["environment"],
          identifies: { gallery: 1_000_000, falseMatch: 0.0000001, ratio: 2 },
        },
      ],
      rules: [{ act: "drops-litter", source: "cameras", points: -10 }],
      thresholds: [-40],
      consequences: [{ when: { grades: ["g0"] }, gate: "desk", effect: { kind: "refuse" } }],
    },
  ),
  burnIn: 0,
};
const extent = { persons: 300, days: 120, seed: 3, societySeed: 5, isRedrawn: true };

const runs = [0, 1, 2].map((number) => runWorld(plan, { ...extent, ...seedsOf(extent, number) }));
const rows = runs.flatMap(({ outcomes }, seed) =>
  outcomes.flatMap(({ measure, scheme, value }) =>
    [...valueRows(value)].map((row): RunRow => {
      return { seed, measure, scheme, path: row.path, value: Number(row.value) };
    }),
  ),
);
const measured = measuredOfStored(plan, { ...extent, replicates: 3 }, rows);

function outcomeOf(run: number, name: string): MeasureValue {
  return runs[run].outcomes.find((outcome) => outcome.name === name)?.value ?? Number.NaN;
}

test("aggregates of several runs are added up", () => {
  const [desk] = measured.gates;
  const refusals = [0, 1, 2].map((run) => (outcomeOf(run, "refusalsByGate") as Record<string, number>[])[0]);
  const sum = (name: string) => refusals.reduce((total, each) => total + each[name], 0);
  for (const name of ["applications", "refused", "refusedWithout", "shutOut", "onMistake"] as const) {
    expect(desk[name], name).toBe(sum(name));
  }
  expect(desk.shutOut).toBeGreaterThan(0);
  expect(desk.answers.map(({ of }) => of)).toEqual(["group", "income", "opinion"]);
  expect(desk.answers.every(({ isFew }) => !isFew)).toBe(true);
});

test("records that no rule asks for are told apart, and mistakes by group", () => {
  const [{ records, mistakes }] = measured.schemes;
  const bySource = [0, 1, 2].flatMap(
    (run) => outcomeOf(run, "recordsBySource") as { act: string; passed: number }[],
  );
  const sum = (some: readonly { passed: number }[]) => some.reduce((total, each) => total + each.passed, 0);
  expect(records).toEqual({
    passed: sum(bySource),
    unused: sum(bySource.filter(({ act }) => act === "paints-walls")),
  });
  const [cameras] = mistakes ?? [];
  expect(cameras.mistaken).toBeGreaterThan(30);
  // the second group is mistaken twice as often: the first group's share over the second's lies about a half
  expect(cameras.byGroup?.kinds).toEqual([0, 1]);
  expect(cameras.byGroup?.ratio.low).toBeLessThan(0.5);
  expect(cameras.byGroup?.ratio.high).toBeGreaterThan(0.5);
});

test("what aggregates do not tell stays unmeasured", () => {
  const [{ burdens, followed, minors, removals }] = measured.schemes;
  expect([burdens, followed, minors, removals]).toEqual([undefined, undefined, undefined, undefined]);
});
