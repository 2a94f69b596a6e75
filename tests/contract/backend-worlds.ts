import { existsSync, readFileSync } from "node:fs";
import {
  type Backend,
  composeWorld,
  type Files,
  loadBackend,
  type Run,
  runWorld,
  type WorldPlan,
} from "glasshouse-lab/world";
import { expect } from "vitest";
import { contestedScheme } from "../contested-scheme.ts";

// Worlds in which a backend could go wrong, and what it is held to: the reference defines the history; any
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

/** The backend that defines the history. */
export const reference: Backend = await loadBackend("reference");

/** A world by name, or a scheme, which makes one. The burn-in is short but is there: people age in it. */
export function planOf(world: string, burnIn = 64): WorldPlan {
  const plan = composeWorld({ world }, files);
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return { ...plan.value, burnIn };
}

/** A run to compare. */
export interface Lived {
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
export function expectedOf(asked: Lived): Run {
  const key = JSON.stringify(asked);
  const run = known.get(key) ?? lived(asked, reference);
  known.set(key, run);
  return run;
}

/** The same fingerprint, and the same in every measure: each total of acts, gates and records is in one. */
export function expectSame(asked: Lived, backend: Backend): void {
  const history = lived(asked, backend);
  const expected = expectedOf(asked);
  expect(backend.lacks()).toBeUndefined();
  expect(history.backend).toBe(backend.name);
  expect(expected.backend).toBe("reference");
  expect(history.historyHash).toBe(expected.historyHash);
  expect(history.outcomes).toEqual(expected.outcomes);
}

/** What a run measured. */
export function valueIn<Value>({ outcomes }: Run, name: string): Value {
  const found = outcomes.find((outcome) => outcome.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.value as unknown as Value;
}

/** Three chunks, the last cut short. More than a block of eight days follows the burn-in, and twice. */
const full = { persons: 16_500, days: 17 };

/** A scheme each of what threads could spoil. */
export const worlds = {
  none: { world: "no-scheme", ...full },
  mistaking: { world: "mistaking", ...full },
  lowStart: { world: "low-start", ...full, isPaired: true },
  twoGraders: { world: "two-graders", ...full },
  lowFirms: { world: "low-firms", ...full, days: 33, isPaired: true },
  contested: { world: "contested", persons: 9000, days: 40 },
  pooling: { world: "pooling", ...full, days: 48 },
} as const satisfies Readonly<Record<string, Lived>>;
