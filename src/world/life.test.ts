import * as fc from "fast-check";
import { expect, test } from "vitest";
import { filesWith } from "../../tests/small-files.ts";
import { smallPlan } from "../../tests/small-world.ts";
import { composeWorld, type WorldPlan } from "./compose.ts";
import { lifeOf } from "./life.ts";
import { runWorld } from "./run-world.ts";

const run = { persons: 300, days: 200, seed: 3, societySeed: 2 };

function shipped(name: string): WorldPlan {
  const plan = composeWorld({ world: name }, filesWith({}));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return { ...plan.value, burnIn: 64 };
}

const two = shipped("two-graders");

test("the start and all entries are the score, to the hundredth, whoever it is", () => {
  void fc.assert(
    fc.property(fc.integer({ min: 0, max: run.persons - 1 }), (person) => {
      const { standings } = lifeOf(two, { ...run, person, withRemedies: false });
      for (const { start, score, entries } of standings) {
        const sum = entries.reduce((total, { points }) => total + Math.round(points * 100), start * 100);
        expect(sum).toBe(Math.round(score * 100));
      }
    }),
    { numRuns: 15, seed: 1 },
  );
});

test("the life is one of the run: same fingerprint, same grades, and acts as often as sources saw them", () => {
  const { historyHash } = runWorld(two, { ...run, measures: [] });
  const life = lifeOf(two, { ...run, person: 17 });
  expect(life.historyHash).toBe(historyHash);
  const times = new Map(life.acts.map(({ act, times }) => [act, times]));
  for (const { seen, grades, grade } of life.standings) {
    for (const { act, inSight, missed, kept, passed, pinnedOnAnother } of seen) {
      expect(inSight).toBeLessThanOrEqual(times.get(act) ?? 0);
      expect(missed + kept + passed + pinnedOnAnother).toBe(inSight);
    }
    expect(grades.at(-1)?.grade).toBe(grade);
  }
});

/** Whoever litters three times in a year loses the flat. */
const strict = smallPlan([{ id: "drops-litter", perYear: 4 }], {
  thresholds: [-5],
  rules: [{ act: "drops-litter", points: -3 }],
  consequences: [
    {
      id: "no-flat",
      gate: "flat",
      when: { grades: ["g0"] },
      effect: { kind: "refuse" },
    },
  ],
});

test("a remedy is one that was tried: without these acts, and only then, the gate says yes", () => {
  const options = { persons: 100, days: 365, seed: 1, societySeed: 1 };
  const plan = { ...strict, burnIn: 0 };
  let tried = 0;
  for (let person = 0; person < options.persons && tried < 3; person++) {
    const { standings, answers } = lifeOf(plan, { ...options, person });
    const [{ remedy, entries }] = standings;
    if (remedy?.aim.kind !== "answer") continue;
    tried += 1;
    const { day, gate } = remedy.aim;
    expect(answers.find((answer) => answer.day === day && answer.gate === gate)).toMatchObject({
      isYes: false,
      wouldBeYes: true,
      inForce: [{ scheme: "small", consequence: "no-flat" }],
    });
    // −5 and more is free: as many acts of −3 each as leave one
    const before = entries.filter((entry) => entry.day <= day).length;
    expect(remedy.undone.flatMap(({ days }) => days).length).toBe(before - 1);
    expect(remedy.score).toBe(-3);
  }
  expect(tried).toBe(3);
});

test("who keeps the grade of the start needs no remedy", () => {
  for (let person = 0; person < 30; person++) {
    const { standings } = lifeOf({ ...strict, burnIn: 0 }, { ...run, person, days: 30 });
    const [{ grade, remedy }] = standings;
    if (grade === "g1") expect(remedy).toBeUndefined();
  }
});

test("somebody who is not in the run is refused", () => {
  expect(() => lifeOf(two, { ...run, person: 300 })).toThrow(RangeError);
  expect(() => lifeOf(two, { ...run, person: -1 })).toThrow(RangeError);
});

test("refusals by pooling alone are those where a no rests on records of another scheme", () => {
  const giver = {
    id: "giver",
    sources: [{ id: "shops" }],
    rules: [{ act: "waves", source: "shops", points: -1 }],
  };
  const receiver = {
    id: "receiver",
    sources: [{ id: "elsewhere", urban: 0, rural: 0 }],
    rules: [{ act: "waves", source: "elsewhere", points: -1 }],
    consequences: [{ when: { scoreBelow: -2 }, gate: "door", effect: { kind: "refuse" } }],
  };
  const pass = { to: "receiver", source: "shops", as: "elsewhere" };
  const setting = {
    acts: [{ id: "waves", perYear: 60 }],
    gates: [{ id: "door", perYear: 60 }],
    entries: [{ scheme: "giver", passes: [pass] }, { scheme: "receiver" }],
  };
  const options = { persons: 50, days: 60, seed: 1, societySeed: 1, person: 7, withRemedies: false };
  const life = lifeOf({ ...smallPlan(setting, giver, receiver), burnIn: 0 }, options);
  const shutOut = life.answers.filter(({ isYes, wouldBeYes }) => wouldBeYes && !isYes);
  expect(shutOut.length).toBeGreaterThan(0);
  expect(shutOut.every(({ isByPooling }) => isByPooling)).toBe(true);
  expect(life.answers.filter(({ isYes }) => isYes).some(({ isByPooling }) => isByPooling)).toBe(false);
  expect(life.standings[0].entries.some(({ isPooled }) => isPooled)).toBe(false);
  expect(life.standings[1].entries.every(({ isPooled }) => isPooled)).toBe(true);
});
