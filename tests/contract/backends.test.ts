import { readFileSync } from "node:fs";
import type { Measure } from "glasshouse-lab/measures";
import {
  type Backend,
  backendNames,
  composeWorld,
  type Files,
  loadBackend,
  runWorld,
  type WorldPlan,
} from "glasshouse-lab/world";
import { expect, test } from "vitest";

// One suite for every backend, on the built package by name. The reference defines the history; any
// other backend gets the same hash, day by day, and says that it was the one that ran.

/** Cameras that pin nearly every second record on somebody else: whatever mail can do, it does here. */
const mistaking = `
scheme: mistaking
extend: graded-pilots-2018
sources:
  - id: street-cameras
    identifies: {falseMatch: 0.00005, ratio: 4}
`;

const files: Files = {
  names: () => [],
  find: (kind, name) => {
    const file = `${kind}/${name}.yaml`;
    if (name === "mistaking") return { file, text: mistaking };
    return { file, text: readFileSync(new URL(`../../${file}`, import.meta.url), "utf8") };
  },
};

const schemes = ["no-scheme", "graded-pilots-2018", "rongcheng-press-2018", "mistaking"];
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
  return runWorld(plan, { persons, days, seed: 4, societySeed: 3, backend });
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
      expect(history.historyHash).toBe(expected.historyHash);
      // every total of acts, records and points is in a measure
      expect(history.outcomes).toEqual(expected.outcomes);
    });
  }
}

test("the cameras of this suite do pin records on somebody else", () => {
  const { outcomes } = lived(planOf("mistaking"), 8193, reference);
  const measured = outcomes.find(({ name }) => name === "mistakenRecords");
  const rows = (measured?.value ?? []) as unknown as { passed: number; mistaken: number }[];
  const [row] = rows;
  // 1 − (1 − 0.00005)^10000 = 0.39
  expect(row.mistaken / row.passed).toBeGreaterThan(0.3);
});

test("3 threads: over two years, in which some leave and others come, the history is the same", async () => {
  const plan = planOf("rongcheng-press-2018");
  const history = lived(plan, 8193, await loadBackend("threads", 3), 800);
  const expected = lived(plan, 8193, reference, 800);
  expect(history.backend).toBe("threads");
  expect(history.historyHash).toBe(expected.historyHash);
  expect(history.outcomes).toEqual(expected.outcomes);
});

test("totals are whole at the end of every day, not only of the last", async () => {
  const plan = planOf("rongcheng-press-2018");
  const doneByDay: Measure = {
    name: "doneByDay",
    unit: "acts, by day",
    meaning: "acts of the first kind done up to the end of each day",
    of: "world",
    begin() {
      const days: number[] = [];
      return { watch: ({ tallies }) => void days.push(tallies.done[0]), value: () => days };
    },
  };
  const options = { persons: 9000, days: 20, seed: 4, societySeed: 3, measures: [doneByDay] };
  const [threaded, plain] = [await loadBackend("threads", 2), reference].map(
    (backend) => runWorld(plan, { ...options, backend }).outcomes,
  );
  expect(threaded).toEqual(plain);
});

test("every entry of a ledger is handed over before its day is shown, with any number of threads", async () => {
  const plan = planOf("mistaking");
  const persons = 8193;
  const kept = async (backend: Backend) => {
    const entries: string[] = [];
    let day = 0;
    runWorld(plan, {
      ...{ persons, days: 60, seed: 4, societySeed: 3, backend, measures: [] },
      // whoever lives in the second chunk, and every third of the first
      ledger: {
        of: new Uint8Array(persons).map((_, person) => (person % 3 === 0 || person === 8192 ? 1 : 0)),
        take: (entry) => {
          expect(entry.day).toBe(day);
          expect(entry.person % 3 === 0 || entry.person === 8192).toBe(true);
          entries.push(JSON.stringify(entry));
        },
      },
      watcher: {
        watch: (view) => {
          day = view.day + 1;
        },
      },
    });
    return entries.sort();
  };
  const expected = await kept(reference);
  expect(expected.length).toBeGreaterThan(1000);
  expect(expected.filter((entry) => entry.includes("mistaken")).length).toBeGreaterThan(100);
  for (const threads of [1, 3]) expect(await kept(await loadBackend("threads", threads))).toEqual(expected);
});

test("a number of threads that is none is refused", async () => {
  for (const threads of [0, 2.5, 65, Number.NaN]) {
    await expect(loadBackend("threads", threads)).rejects.toThrow(RangeError);
  }
});

test("the package exports what it says: every entry loads and has something in it", async () => {
  const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  for (const entry of Object.keys(exports)) {
    if (entry === "./package.json") continue;
    const room = await import(`glasshouse-lab/${entry.slice(2)}`);
    expect(Object.keys(room).length, entry).toBeGreaterThan(0);
  }
});
