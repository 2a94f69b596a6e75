import { existsSync, readFileSync } from "node:fs";
import type { Measure } from "glasshouse-lab/measures";
import {
  type Backend,
  backendNames,
  composeWorld,
  type Files,
  loadBackend,
  type Run,
  runWorld,
  type WorldPlan,
} from "glasshouse-lab/world";
import { describe, expect, test } from "vitest";

// One suite for every backend, on the built package by name. The reference defines the history; any
// other backend gets the same hash, day by day, and says that it was the one that ran.

/** Cameras that pin nearly every second record on somebody else, and parents who stand high from the first day. */
const mistaking = `
scheme: mistaking
extend: graded-pilots-2018
sources:
  - id: street-cameras
    identifies: {falseMatch: 0.00005, ratio: 4}
score: { start: 1200 }
`;

/** People who stand low from the first day: gates refuse them, one for a time, and so their lives are others. */
const lowStart = `
scheme: low-start
extend: rongcheng-press-2018
score: { start: 700 }
consequences:
  - { id: loan-printout, term: 10 }
`;

/** Organisations that stand low from the first day, persons who are struck for them, and a scheme of persons beside. */
const lowFirms = `
scheme: low-firms
extend: company-credit-2014
covers: { persons: true }
score: { start: 795 }
consequences:
  - { id: representative-train, term: 9 }
  - id: representative-metro
    label: { en: no metro, de: keine U-Bahn, nl: geen metro }
    when: { grades: [D], of: representative }
    gate: metro-entry
    effect: { kind: refuse, chance: 0.5 }
    context: travel
    severity: 1
    term: 20
    provenance: { standing: invented, range: [0, 1] }
`;

const made: Readonly<Record<string, string>> = {
  mistaking,
  "low-start": lowStart,
  "low-firms": lowFirms,
};

const files: Files = {
  names: () => [],
  find: (kind, name) => {
    const file = `${kind}/${name}.yaml`;
    if (kind === "schemes" && name in made) return { file, text: made[name] };
    const at = new URL(`../../${file}`, import.meta.url);
    return existsSync(at) ? { file, text: readFileSync(at, "utf8") } : undefined;
  },
};

const reference = await loadBackend("reference");

/** Numbers of threads that could go wrong each in its own way: alone, as many as chunks or not, more than that. */
const threads = await Promise.all(
  [1, 2, 3, 8].map(async (count) => [`${count} threads`, await loadBackend("threads", count)] as const),
);

/** A world by name, or a scheme, which makes one. The burn-in is short but is there: people age in it. */
function planOf(world: string, burnIn = 64): WorldPlan {
  const plan = composeWorld({ world }, files);
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return { ...plan.value, burnIn };
}

interface Lived {
  readonly world: string;
  readonly persons: number;
  readonly days: number;
  readonly burnIn?: number;
  readonly isPaired?: boolean;
}

function lived({ world, persons, days, burnIn, isPaired = false }: Lived, backend: Backend): Run {
  const options = { persons, days, seed: 4, societySeed: 3, backend, isPaired };
  return runWorld(planOf(world, burnIn), options);
}

const known = new Map<string, Run>();

/** What the reference comes to, worked out once. */
function expectedOf(asked: Lived): Run {
  const key = JSON.stringify(asked);
  const run = known.get(key) ?? lived(asked, reference);
  known.set(key, run);
  return run;
}

/** The same fingerprint, and the same in every measure: each total of acts, gates and records is in one. */
function expectSame(asked: Lived, backend: Backend): void {
  const history = lived(asked, backend);
  const expected = expectedOf(asked);
  expect(backend.lacks()).toBeUndefined();
  expect(history.backend).toBe(backend.name);
  expect(expected.backend).toBe("reference");
  expect(history.historyHash).toBe(expected.historyHash);
  expect(history.outcomes).toEqual(expected.outcomes);
}

function valueIn<Value>({ outcomes }: Run, name: string): Value {
  const found = outcomes.find((outcome) => outcome.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.value as unknown as Value;
}

test("the reference is the backend that runs where nobody asks for another", () => {
  expect(backendNames[0]).toBe("reference");
  expect(reference.name).toBe("reference");
  expect(reference.lacks()).toBeUndefined();
});

test("every backend by name is among those held to the reference here", () => {
  const names = [reference, ...threads.map(([, backend]) => backend)].map(({ name }) => name);
  expect([...new Set(names)]).toEqual([...backendNames]);
});

/** Three chunks, the last cut short. More than a block of eight days follows the burn-in, and twice. */
const full = { persons: 16_500, days: 17 };

const worlds: readonly Lived[] = [
  { world: "no-scheme", ...full },
  { world: "mistaking", ...full },
  { world: "low-start", ...full, isPaired: true },
  { world: "two-graders", ...full },
  { world: "low-firms", ...full, days: 33, isPaired: true },
];
const [, mistakingWorld, lowStartWorld, twoGraders, lowFirmsWorld] = worlds;

describe.each(threads)("%s", (_label, backend) => {
  test.each(worlds.map((asked) => [asked.world, asked] as const))(
    "%s is the reference's history",
    (_, asked) => expectSame(asked, backend),
  );

  // around the edges of chunks, where a faster backend would go wrong first
  test.each([1, 8192, 8193])("with %i persons the history is the reference's", (persons) =>
    expectSame({ world: "mistaking", persons, days: 2, burnIn: 8 }, backend),
  );
});

test("the reference lives the same twice", () => expectSame(mistakingWorld, reference));

test("3 threads: over more than a year, in which some leave and others come, the history is the same", async () => {
  const asked = { world: "low-start", persons: 8193, burnIn: 368, days: 128 };
  expectSame(asked, await loadBackend("threads", 3));
});

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
  const [mistaken, low, two] = [mistakingWorld, lowStartWorld, twoGraders].map(expectedOf);
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
  const run = expectedOf(lowFirmsWorld);
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
