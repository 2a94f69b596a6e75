import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Measure } from "glasshouse-lab/measures";
import {
  type Backend,
  backendNames,
  composeWorld,
  loadBackend,
  type Run,
  runWorld,
} from "glasshouse-lab/world";
import { expect, test } from "vitest";
import { aRatedWorldOfTwo } from "../random-ratings.ts";
import { aWorldOfOthers, aWorldOfTwo } from "../random-scheme.ts";
import { smallFiles } from "../small-world.ts";
import { expectedOf, expectSame, planOf, reference, valueIn, worlds } from "./backend-worlds.ts";

// One suite for every backend, on the built package by name; other numbers of threads, and years, are held to
// the reference in `backends.long.test.ts`.

const twoThreads = await loadBackend("threads", 2);

test("the reference is the backend that runs where nobody asks for another", () => {
  expect(backendNames[0]).toBe("reference");
  expect(reference.name).toBe("reference");
  expect(reference.lacks()).toBeUndefined();
});

test("every backend by name is among those held to the reference here", () => {
  const names = [reference, twoThreads].map(({ name }) => name);
  expect(names).toEqual([...backendNames]);
});

const { mistaking, lowStart, lowFirms, contested, pooling, twoGraders } = worlds;

test.each([mistaking, lowStart, lowFirms, contested])(
  "2 threads: $world is the reference's history",
  (asked) => expectSame(asked, twoThreads),
);

// as many threads as chunks, where mail crosses and two schemes pass records on
test.each([mistaking, pooling])("3 threads: $world is the reference's history", async (asked) =>
  expectSame(asked, await loadBackend("threads", 3)),
);

// around the edges of chunks, where a faster backend would go wrong first
test.each([1, 8192, 8193])("2 threads: with %i persons the history is the reference's", (persons) =>
  expectSame({ world: "mistaking", persons, days: 2, burnIn: 8 }, twoThreads),
);

test("2 threads: random worlds whose schemes come, go, ask and pass on, or let peers rate, are the reference's", async () => {
  const sampled = [
    ...fc.sample(aWorldOfTwo, { seed: 20_260_103, numRuns: 3 }),
    ...fc.sample(aRatedWorldOfTwo, { seed: 20_260_105, numRuns: 2 }),
  ];
  for (const { acts, schemes, entries } of sampled) {
    const { value, problems } = composeWorld(
      { world: "small-world" },
      smallFiles({ acts, entries }, ...schemes),
    );
    if (value === undefined) throw new Error(JSON.stringify(problems));
    const plan = { ...value, burnIn: 0 };
    const [threaded, plain] = [twoThreads, reference].map((backend) =>
      runWorld(plan, { persons: 8200, days: 45, seed: 4, societySeed: 3, backend, measures: [] }),
    );
    expect(threaded.historyHash).toBe(plain.historyHash);
  }
});

test("2 threads: random worlds where others count and organisations act are the reference's", async () => {
  for (const { acts, scheme } of fc.sample(aWorldOfOthers, { seed: 20_260_104, numRuns: 3 })) {
    const { value, problems } = composeWorld({ scheme: "small" }, smallFiles({ acts }, scheme));
    if (value === undefined) throw new Error(JSON.stringify(problems));
    const plan = { ...value, burnIn: 0 };
    const [threaded, plain] = [twoThreads, reference].map((backend) =>
      runWorld(plan, { persons: 8200, days: 45, seed: 4, societySeed: 3, backend, measures: [] }),
    );
    expect(threaded.historyHash).toBe(plain.historyHash);
  }
});

test("the reference lives the same twice", () => expectSame(mistaking, reference));

interface AtGate {
  readonly gate: string;
  readonly shutOut: number;
  readonly letIn: number;
}

function atGate(run: Run, gate: string): AtGate {
  const row = valueIn<readonly AtGate[]>(run, "refusalsByGate").find((each) => each.gate === gate);
  if (row === undefined) throw new Error(`no ${gate}`);
  return row;
}

test("the worlds of this suite do what could go wrong: mail, rivals, parents, lost jobs, two scores", () => {
  const [mistaken, low, two, pooled] = [mistaking, lowStart, twoGraders, pooling].map(expectedOf);
  const records = valueIn<readonly { records: number }[]>(pooled, "recordsPooled@national-plan-2020");
  expect(records.some((each) => each.records > 1000)).toBe(true);
  expect(valueIn<readonly { refused: number }[]>(pooled, "consentRefused").length).toBe(1);
  const [cameras] = valueIn<readonly { passed: number; mistaken: number }[]>(mistaken, "mistakenRecords");
  expect(cameras.mistaken / cameras.passed).toBeGreaterThan(0.3); // 1 − (1 − 0.00005)^10000 = 0.39
  // few places: whoever moves up by a parent's grade takes one from somebody else
  const study = atGate(mistaken, "study-place");
  expect(Math.min(study.shutOut, study.letIn)).toBeGreaterThan(0);
  expect(valueIn<{ helped: number }>(mistaken, "childrenReached").helped).toBeGreaterThan(0);
  expect(atGate(low, "loan").shutOut).toBeGreaterThan(0);
  const effects = valueIn<readonly { gate: string; total: number; indirect: number }[]>(low, "effectByGate");
  expect(effects.find(({ gate }) => gate === "loan")?.total).toBeGreaterThan(0);
  expect(two.outcomes.filter(({ measure }) => measure === "scoreMean").length).toBe(2);
});

test("and organisations: they are shut out, and so are persons who represent them", () => {
  const run = expectedOf(lowFirms);
  interface Row {
    readonly shutOut: number;
    readonly byAssociation: number;
  }
  const sum = (name: string, key: keyof Row) =>
    valueIn<readonly Row[]>(run, name).reduce((total, row) => total + row[key], 0);
  expect(sum("organisationRefusals", "shutOut")).toBeGreaterThan(0);
  expect(sum("refusalsByGate", "byAssociation")).toBeGreaterThan(0);
  expect(valueIn<readonly unknown[]>(run, "effectByOrganisationGate").length).toBe(3);
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
  const [threaded, plain] = [twoThreads, reference].map(
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
