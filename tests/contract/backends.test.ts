import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
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
import { contestedScheme } from "../contested-scheme.ts";
import { aWorldOfOthers, aWorldOfTwo } from "../random-scheme.ts";
import { smallFiles } from "../small-world.ts";

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

/** Two that begin, end, are joined and left, ask, and pass on, with somebody pinned on others in between. */
const joined = `
scheme: joined
extend: graded-pilots-2018
covers:
  enrolment: voluntary
  joins: {atOnce: 0.6, perYear: 4, leavesPerYear: 2, provenance: {standing: invented, range: [0, 12]}}
sources:
  - id: platforms
    consent: {refused: 0.3, otherwise: {points: -20}, provenance: {standing: invented, range: [0, 1]}}
  - id: street-cameras
    identifies: {falseMatch: 0.00005, ratio: 4}
`;

const assumed = "provenance: {standing: assumption, range: [0, 1]}";
const pooling = `
world: pooling
title: {en: a, de: b, nl: c}
summary: {en: a, de: b, nl: c}
society: china-2015
schemes:
  - scheme: joined
    until: 44
    passes:
      - {to: national-plan-2020, source: street-cameras, as: commercial-data, share: 0.7, delay: {days: [0, 4]}, ${assumed}}
      - {to: national-plan-2020, source: platforms, as: commercial-data, share: 0.9, ${assumed}}
  - scheme: national-plan-2020
    from: 3
    regions: [east, west]
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

/** What others' standing does: over scores and over rules, in layers of ties and at home; gates that ask for it too. */
const tied = `
scheme: tied
extend: graded-pilots-2018
association:
  - id: friends
    label: {en: friends, de: Freunde, nl: vrienden}
    of: online
    over: score
    weight: 0.2
    every: month
    provenance: {standing: invented, range: [0, 1]}
  - id: at-home
    label: {en: at home, de: zu Hause, nl: thuis}
    of: household
    over: {rules: [littering, crossing-at-red]}
    weight: 0.5
    every: month
    provenance: {standing: invented, range: [0, 1]}
consequences:
  - id: loan-by-kin
    label: {en: kin, de: Verwandte, nl: familie}
    when: {scoreBelow: 1000, of: kin}
    gate: loan
    effect: {kind: refuse}
    context: finance
    severity: 4
    provenance: {standing: invented, range: [0, 1]}
`;

const made: Readonly<Record<string, string>> = {
  mistaking,
  "low-start": lowStart,
  "low-firms": lowFirms,
  tied,
  contested: contestedScheme,
  joined,
};

const files: Files = {
  names: () => [],
  find: (kind, name) => {
    const file = `${kind}/${name}.yaml`;
    if (kind === "schemes" && name in made) return { file, text: made[name] };
    if (kind === "worlds" && name === "pooling") return { file, text: pooling };
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
  { world: "contested", persons: 9000, days: 40 },
  { world: "pooling", ...full, days: 48 },
];
const [, mistakingWorld, lowStartWorld, twoGraders, lowFirmsWorld, , poolingWorld] = worlds;

/** Worlds of the first kind on any number of threads; of the others two and three show whatever sharing can spoil. */
const worldsFor = (label: string) => (/^[23] /.test(label) ? worlds : worlds.slice(0, 4));

describe.each(threads)("%s", (label, backend) => {
  test.each(worldsFor(label).map((asked) => [asked.world, asked] as const))(
    "%s is the reference's history",
    (_, asked) => expectSame(asked, backend),
  );

  // around the edges of chunks, where a faster backend would go wrong first
  test.each([1, 8192, 8193])("with %i persons the history is the reference's", (persons) =>
    expectSame({ world: "mistaking", persons, days: 2, burnIn: 8 }, backend),
  );
});

test("2 threads: random worlds whose schemes come, go, ask and pass on are the reference's", async () => {
  const two = await loadBackend("threads", 2);
  for (const { acts, schemes, entries } of fc.sample(aWorldOfTwo, { seed: 20_260_103, numRuns: 4 })) {
    const { value, problems } = composeWorld(
      { world: "small-world" },
      smallFiles({ acts, entries }, ...schemes),
    );
    if (value === undefined) throw new Error(JSON.stringify(problems));
    const plan = { ...value, burnIn: 0 };
    const [threaded, plain] = [two, reference].map((backend) =>
      runWorld(plan, { persons: 8200, days: 45, seed: 4, societySeed: 3, backend, measures: [] }),
    );
    expect(threaded.historyHash).toBe(plain.historyHash);
  }
});

test("2 threads: random worlds where others count and organisations act are the reference's", async () => {
  const two = await loadBackend("threads", 2);
  for (const { acts, scheme } of fc.sample(aWorldOfOthers, { seed: 20_260_104, numRuns: 3 })) {
    const { value, problems } = composeWorld({ scheme: "small" }, smallFiles({ acts }, scheme));
    if (value === undefined) throw new Error(JSON.stringify(problems));
    const plan = { ...value, burnIn: 0 };
    const [threaded, plain] = [two, reference].map((backend) =>
      runWorld(plan, { persons: 8200, days: 45, seed: 4, societySeed: 3, backend, measures: [] }),
    );
    expect(threaded.historyHash).toBe(plain.historyHash);
  }
});

test("the reference lives the same twice", () => expectSame(mistakingWorld, reference));

test("3 threads: over more than a year, in which some leave and others come, the history is the same", async () => {
  const asked = { world: "low-start", persons: 8193, burnIn: 368, days: 128 };
  expectSame(asked, await loadBackend("threads", 3));
});

test("3 threads: ties are the reference's, and are made afresh when a year begins", async () => {
  const asked = { world: "tied", persons: 8193, burnIn: 8, days: 400 };
  expectSame(asked, await loadBackend("threads", 3));
  const run = expectedOf(asked);
  expect(Math.abs(valueIn<{ others: number }>(run, "pointsByContext").others)).toBeGreaterThan(1);
  const atLoan = valueIn<readonly { gate: string; byAssociation: number }[]>(run, "refusalsByGate");
  expect(atLoan.find(({ gate }) => gate === "loan")?.byAssociation).toBeGreaterThan(0);
});

test("3 threads: ratings by peers are the reference's", async () => {
  const asked = { world: "peer-rating-2014", persons: 8193, burnIn: 8, days: 60 };
  expectSame(asked, await loadBackend("threads", 3));
  const [row] = valueIn<readonly { given: number; paidBack: number }[]>(expectedOf(asked), "ratingsByGroup");
  expect(row.given).toBeGreaterThan(10_000);
  expect(row.paidBack).toBeGreaterThan(0);
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
  const [mistaken, low, two, pooled] = [mistakingWorld, lowStartWorld, twoGraders, poolingWorld].map(
    expectedOf,
  );
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
