import { readFileSync } from "node:fs";
import { backends, createWorld, runDays } from "glasshouse-lab/engine";
import { drawSociety } from "glasshouse-lab/society";
import { composeWorld, type Files, type WorldPlan } from "glasshouse-lab/world";
import { expect, test } from "vitest";

// One suite for every backend, on the built package by name. The reference defines the history; any
// other backend gets the same hash, day by day, and says that it was the one that ran.

const files: Files = {
  names: () => [],
  find: (kind, name) => {
    const file = `${kind}/${name}.yaml`;
    return { file, text: readFileSync(new URL(`../../${file}`, import.meta.url), "utf8") };
  },
};

const schemes = ["no-scheme", "graded-pilots-2018", "rongcheng-press-2018"];
const [reference] = backends;

function planOf(scheme: string): WorldPlan {
  const plan = composeWorld({ scheme }, files);
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

function lived(plan: WorldPlan, persons: number, backend: (typeof backends)[number]) {
  const society = drawSociety(plan.margins, { persons, societySeed: 3 });
  const world = createWorld({ society, acts: plan.acts, programs: [plan.program], seed: 4 });
  return { history: runDays(world, 100, { backend }), world };
}

test("the reference is the backend that runs where nobody asks for another", () => {
  expect(reference.name).toBe("reference");
  expect(reference.lacks()).toBeUndefined();
});

for (const backend of backends) {
  // sizes around the edge of a chunk, where a faster backend would go wrong first
  for (const persons of [1, 8191, 8193]) {
    test.each(schemes)(`${backend.name} lives %s with ${persons} persons as the reference does`, (scheme) => {
      const plan = planOf(scheme);
      const { history, world } = lived(plan, persons, backend);
      const expected = lived(plan, persons, reference);
      expect(history.backend).toBe(backend.name);
      expect(history.hash).toBe(expected.history.hash);
      expect(world.tallies).toEqual(expected.world.tallies);
    });
  }
}

test("the package exports what it says: every entry loads and has something in it", async () => {
  const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  for (const entry of Object.keys(exports)) {
    if (entry === "./package.json") continue;
    const room = await import(`glasshouse-lab/${entry.slice(2)}`);
    expect(Object.keys(room).length, entry).toBeGreaterThan(0);
  }
});
