import { expect, test } from "vitest";
import type { SmallScheme } from "../../../tests/small-files.ts";
import { smallPlan } from "../../../tests/small-world.ts";
import type { Measured, MeasureValue } from "../../measures/index.ts";
import { seedsOf } from "../replicates.ts";
import { runWorld } from "../run-world.ts";
import { type MeasureOptions, measureWorld } from "./measure-world.ts";
import { withoutRule } from "./without-rule.ts";

const acts = [
  { id: "drops-litter", perYear: 12, context: "environment" },
  { id: "waves", perYear: 30, context: "association" },
  { id: "sings", perYear: 6, context: "association" },
  { id: "dances", perYear: 0.00001, context: "association" },
];
const gates = [
  { id: "desk", perYear: 20, refused: 0.3 },
  { id: "window", perYear: 8, refused: 0.1 },
];

/** Five pieces of litter leave 50 points, which is enough, and hundredths of a point above that change nothing. */
const scheme: SmallScheme = {
  minAge: 16,
  sources: [{ id: "all-seeing", contexts: ["environment", "association"] }],
  rules: [
    { act: "drops-litter", points: -10 },
    { act: "waves", points: 0.01 },
    { act: "dances", points: -50 },
    { act: "sings", list: "singers", ground: "sang" },
  ],
  score: { start: 100 },
  thresholds: [50],
  lists: [{ id: "singers" }],
  consequences: [
    { when: { grades: ["g0"] }, gate: "desk", effect: { kind: "refuse" } },
    { when: { lists: ["singers"] }, gate: "window", effect: { kind: "admit" } },
  ],
};
const plan = { ...smallPlan({ acts, gates }, scheme), burnIn: 8 };
const options: MeasureOptions = { persons: 400, days: 250, seed: 3, societySeed: 5, seeds: 2 };

function measure(asked: MeasureOptions = options): Measured {
  const measuring = measureWorld(plan, asked);
  for (;;) {
    const step = measuring.next();
    if (step.done) return step.value;
  }
}

const measured = measure();
const [ofScheme] = measured.schemes;
const runs = Array.from({ length: options.seeds }, (_, number) =>
  runWorld(plan, { ...options, ...seedsOf({ ...options, isRedrawn: true }, number) }),
);

/** What a measure of the same runs says, added up. */
function sumOf(name: string, read: (value: MeasureValue) => number): number {
  return runs.reduce((sum, { outcomes }) => {
    const found = outcomes.find((outcome) => outcome.name === name);
    return sum + read(found?.value ?? Number.NaN);
  }, 0);
}

test("a rule whose points cross no grade is found, and the ones that decisions need are not", () => {
  const rules = new Map(ofScheme.removals?.rules.map((each) => [each.rule, each]));
  expect(rules.get("waves")).toMatchObject({ seeds: 2, changedOn: undefined });
  expect(rules.get("waves")?.cases).toBeGreaterThan(1000);
  expect(rules.get("drops-litter")?.changedOn).toBeGreaterThanOrEqual(0);
  expect(rules.get("sings")?.changedOn).toBeGreaterThanOrEqual(0);
  expect(rules.get("dances")).toMatchObject({ cases: 0, seeds: 0, changedOn: undefined });
});

test("without the idle rule gates answer everybody the same, and without a needed one they do not", () => {
  const answers = (rule: string | undefined) => {
    const changed = rule === undefined ? plan : withoutRule(plan, "small", rule);
    return runWorld(changed, options).outcomes.find(({ name }) => name === "refusalsByGate")?.value;
  };
  expect(answers("waves")).toEqual(answers(undefined));
  expect(answers("drops-litter")).not.toEqual(answers(undefined));
});

test("answers by kind of person are those that the measures of the same runs tell", () => {
  expect(measured.gates.map(({ gate }) => gate)).toEqual(["desk", "window"]);
  for (const [number, { answers, ...desk }] of measured.gates.entries()) {
    const refusals = (value: MeasureValue, name: string) =>
      Number((value as Record<string, number>[])[number][name]);
    expect(desk.applications).toBe(sumOf("refusalsByGate", (value) => refusals(value, "applications")));
    expect(desk.shutOut).toBe(sumOf("refusalsByGate", (value) => refusals(value, "shutOut")));
    for (const { of, kinds, shares, cases } of answers) {
      const position = { group: [0, 1], income: [0, 4], opinion: [0, 1] }[of][kinds[0]];
      const told = (value: MeasureValue) =>
        (value as { gate: string; of: string; applications: number[]; rates: number[] }[]).find(
          (each) => each.gate === desk.gate && each.of === of,
        );
      const applied = sumOf("selectionByGate", (value) => told(value)?.applications[position] ?? Number.NaN);
      const granted = sumOf("selectionByGate", (value) => {
        const { applications = [], rates = [] } = told(value) ?? {};
        return applications[position] * rates[position];
      });
      expect(cases[0]).toBe(applied);
      expect(shares[0]).toBeCloseTo(granted / applied, 9);
    }
  }
  expect(measured.gates.flatMap(({ answers }) => answers)).toHaveLength(6);
});

test("who is refused by score follows it, always; who is admitted by a list, too", () => {
  const followed = new Map(ofScheme.followed?.map((each) => [`${each.by}/${each.gate}`, each]));
  expect([...followed.keys()].sort()).toEqual(["list/window", "score/desk"]);
  for (const each of followed.values()) {
    expect(each.struck).toBeGreaterThan(100);
    expect(each.followed).toBe(each.struck);
  }
});

test("the young in it, and the records that nobody asked for, are counted", () => {
  expect(ofScheme.minors?.covered).toBeGreaterThan(0);
  expect(ofScheme.records?.unused).toBe(0);
  expect(ofScheme.records?.passed).toBeGreaterThan(1000);
  expect(ofScheme.mistakes).toBeUndefined(); // no source compares pictures
});

test("the same seeds give the same numbers, and a generator that is left gives none", () => {
  expect(measure({ ...options, persons: 60, days: 40, seeds: 1 })).toEqual(
    measure({ ...options, persons: 60, days: 40, seeds: 1 }),
  );
  const measuring = measureWorld(plan, options);
  measuring.next();
  expect(measuring.return(undefined as unknown as Measured).done).toBe(true);
});
