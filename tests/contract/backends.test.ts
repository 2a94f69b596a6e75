import { readFileSync } from "node:fs";
import { type Backend, backendNames, createWorld, loadBackend, runDays } from "glasshouse-lab/engine";
import { drawSociety } from "glasshouse-lab/society";
import { composeWorld, type Files, runWorld, type WorldPlan } from "glasshouse-lab/world";
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
const reference = await loadBackend("reference");

/** Every backend, with each number of threads that could go wrong in its own way. */
const contestants: readonly (readonly [label: string, backend: Backend])[] = [
  ["reference", reference],
  ...(await Promise.all(
    [1, 2, 3, 8].map(
      async (threads) => [`${threads} threads`, await loadBackend("threads", threads)] as const,
    ),
  )),
];

function planOf(scheme: string): WorldPlan {
  const plan = composeWorld({ scheme }, files);
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

function lived(plan: WorldPlan, persons: number, backend: Backend, days = 100) {
  const society = drawSociety(plan.margins, { persons, societySeed: 3 });
  const world = createWorld({ society, acts: plan.acts, programs: [plan.program], seed: 4 });
  return runDays(world, days, { backend });
}

test("the reference is the backend that runs where nobody asks for another", () => {
  expect(backendNames[0]).toBe("reference");
  expect(reference.name).toBe("reference");
  expect(reference.lacks()).toBeUndefined();
});

test("every backend by name is among those held to the reference here", () => {
  expect([...new Set(contestants.map(([, { name }]) => name))]).toEqual([...backendNames]);
});

for (const [label, backend] of contestants) {
  // sizes around the edges of chunks, where a faster backend would go wrong first
  for (const persons of [1, 8192, 3 * 8192 + 1]) {
    test.each(schemes)(`${label}: %s with ${persons} persons is the reference's history`, (scheme) => {
      const plan = planOf(scheme);
      const history = lived(plan, persons, backend);
      const expected = lived(plan, persons, reference);
      expect(backend.lacks()).toBeUndefined();
      expect(history.backend).toBe(backend.name);
      expect(history.hash).toBe(expected.hash);
      expect(history.world.tallies).toEqual(expected.world.tallies);
      expect(history.world.day).toBe(100);
    });
  }

  test(`${label}: every measure comes to what it comes to in the reference`, () => {
    const options = { persons: 9000, days: 45, seed: 4, societySeed: 3 };
    const plan = planOf("graded-pilots-2018");
    const run = runWorld(plan, { ...options, backend });
    expect(run.backend).toBe(backend.name);
    expect(run.outcomes).toEqual(runWorld(plan, { ...options, backend: reference }).outcomes);
  });
}

test("totals are whole at the end of every day, not only of the last", async () => {
  const backend = await loadBackend("threads", 2);
  const plan = planOf("rongcheng-press-2018");
  const byDay = (chosen: Backend): number[] => {
    const seen: number[] = [];
    const society = drawSociety(plan.margins, { persons: 9000, societySeed: 3 });
    const watchers = [
      { watch: (view: { tallies: { done: Float64Array } }) => void seen.push(view.tallies.done[0]) },
    ];
    const world = createWorld({ society, acts: plan.acts, programs: [plan.program], seed: 4, watchers });
    runDays(world, 20, { backend: chosen });
    return seen;
  };
  expect(byDay(backend)).toEqual(byDay(reference));
});

test("threads refuse what they cannot do: a ledger is kept by the reference alone", async () => {
  const backend = await loadBackend("threads", 2);
  const plan = planOf("rongcheng-press-2018");
  const society = drawSociety(plan.margins, { persons: 10, societySeed: 3 });
  const parts = { society, acts: plan.acts, programs: [plan.program], seed: 4, ledger: () => undefined };
  expect(() => runDays(createWorld(parts), 1, { backend })).toThrow(TypeError);
});

test("the package exports what it says: every entry loads and has something in it", async () => {
  const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  for (const entry of Object.keys(exports)) {
    if (entry === "./package.json") continue;
    const room = await import(`glasshouse-lab/${entry.slice(2)}`);
    expect(Object.keys(room).length, entry).toBeGreaterThan(0);
  }
});
