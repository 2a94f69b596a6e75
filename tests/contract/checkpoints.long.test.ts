import { readFileSync } from "node:fs";
import {
  type Backend,
  composeWorld,
  type Files,
  loadBackend,
  runWorld,
  type WorldPlan,
} from "glasshouse-lab/world";
import { expect, test } from "vitest";

const files: Files = {
  names: () => [],
  find: (kind, name) => {
    try {
      const file = `${kind}/${name}.yaml`;
      return { file, text: readFileSync(new URL(`../../${file}`, import.meta.url), "utf8") };
    } catch {
      return undefined;
    }
  },
};

function planOf(world: string): WorldPlan {
  const plan = composeWorld({ world, society: "china-2015" }, files);
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

const [reference, threads] = [await loadBackend("reference"), await loadBackend("threads", 3)];
// two chunks, the second of one person
const numbers = { persons: 8193, seed: 4, societySeed: 3, measures: [] };

function checkpointOf(plan: WorldPlan, after: number, backend: Backend): Uint8Array {
  const taken: Uint8Array[] = [];
  const checkpoint = { after, take: (bytes: Uint8Array) => void taken.push(bytes) };
  runWorld(plan, { ...numbers, days: after + 1, backend, checkpoint });
  expect(taken.length).toBe(1);
  return taken[0];
}

for (const [taker, goer] of [
  [reference, reference],
  [reference, threads],
  [threads, reference],
  [threads, threads],
] as const) {
  test(`a checkpoint of ${taker.name} goes on with ${goer.name} as if there had been no stop`, () => {
    const plan = planOf("graded-pilots-2018");
    const straight = runWorld(plan, { ...numbers, days: 120, backend: reference });
    // not the first day of a block, of a month or of a hash
    const from = checkpointOf(plan, 67, taker);
    const resumed = runWorld(plan, { ...numbers, days: 120, backend: goer, from });
    expect(resumed.backend).toBe(goer.name);
    expect(resumed.historyHash).toBe(straight.historyHash);
  });
}

test("a checkpoint holds organisations too, with either backend", () => {
  const plan = planOf("company-credit-2014");
  const { measures: _, ...all } = { ...numbers, persons: 3000, days: 100 };
  const straight = runWorld(plan, all);
  const taken: Uint8Array[] = [];
  runWorld(plan, { ...all, days: 68, checkpoint: { after: 67, take: (bytes) => void taken.push(bytes) } });
  for (const backend of [reference, threads]) {
    const resumed = runWorld(plan, { ...all, from: taken[0], backend });
    expect(resumed.historyHash).toBe(straight.historyHash);
    for (const total of [
      "organisationActs",
      "harmToPersons",
      "organisationRefusals",
      "organisationsByGrade",
    ]) {
      expect(outcomeOf(resumed, total), total).toEqual(outcomeOf(straight, total));
    }
  }
});

test("totals count on, and what is watched day by day begins after the checkpoint", () => {
  const plan = planOf("rongcheng-press-2018");
  const { measures: _, ...all } = { ...numbers, days: 60 };
  const straight = runWorld(plan, all);
  const from = checkpointOf(plan, 20, reference);
  for (const backend of [reference, threads]) {
    const resumed = runWorld(plan, { ...all, from, backend });
    for (const total of ["actsDone", "refusalsByGate", "pointsByRule", "scoreMean", "gradeShares"]) {
      expect(outcomeOf(resumed, total), total).toEqual(outcomeOf(straight, total));
    }
    const days = outcomeOf(straight, "scoreMeanByDay") as readonly number[];
    expect(outcomeOf(resumed, "scoreMeanByDay")).toEqual(days.slice(20));
  }
});

function outcomeOf({ outcomes }: ReturnType<typeof runWorld>, name: string): unknown {
  return outcomes.find((each) => each.name === name)?.value;
}

test("one burn-in without schemes serves every scheme that ships, as if each had lived its own", () => {
  const none = planOf("no-scheme");
  const branch = checkpointOf({ ...none, schemes: [] }, 0, reference);
  for (const name of ["no-scheme", "graded-pilots-2018", "rongcheng-press-2018", "two-graders"]) {
    const plan = planOf(name);
    const own = runWorld(plan, { ...numbers, days: 40 });
    for (const backend of [reference, threads]) {
      expect(runWorld(plan, { ...numbers, days: 40, backend, from: branch }).historyHash, name).toBe(
        own.historyHash,
      );
    }
  }
});
