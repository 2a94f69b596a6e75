import { CERTAIN, createLuck, HUNDREDTHS } from "../base/index.ts";
import type { ActCatalogue } from "../catalogue/index.ts";
import type { Program } from "../scheme/index.ts";
import { createColumns, personColumns, traitColumns } from "../state/index.ts";
import { lowerActs } from "./act-table.ts";
import { assemble } from "./create-world.ts";
import type { Phase } from "./phase.ts";
import { advance, plan } from "./plan.ts";
import { type Script, type ScriptedAct, type World, wordsOf } from "./world.ts";

/** One nameless person and what they do: days from 0, quantities in the act's own unit. */
export interface Case {
  readonly age: number;
  readonly place: "urban" | "rural";
  readonly acts: readonly {
    readonly act: string;
    readonly days: readonly number[];
    readonly quantity?: number | undefined;
  }[];
  readonly expect: readonly Expectation[];
}

/** Where the person stands at the end of a day; `none` for somebody whom the scheme does not score. */
export interface Expectation {
  readonly day: number;
  readonly score?: number | "none" | undefined;
  readonly grade?: string | undefined;
}

/** An expectation that did not hold: which one, and what was expected. Not what came out instead. */
export interface Mismatch {
  readonly position: number;
  readonly of: "score" | "grade";
  readonly expected: string;
}

/** Where the person of a case stands; `none` where the scheme gives none. */
interface Standing {
  readonly score: string;
  readonly grade: string;
}

/**
 * What of a case does not hold under a program. A case pins rules, not luck: nothing happens but the
 * acts given, every source in the scheme records each of them, and records arrive at once. It says
 * only whether expectations hold; it is no calculator of anybody's score.
 */
export function checkCase(program: Program, catalogue: ActCatalogue, given: Case): readonly Mismatch[] {
  const standings = standingsOf(program, catalogue, given);
  return given.expect.flatMap((expectation, position) =>
    (["score", "grade"] as const).flatMap((of) => {
      const expected = expectation[of];
      if (expected === undefined || String(expected) === standings[position][of]) return [];
      return [{ position, of, expected: String(expected) }];
    }),
  );
}

/** Where the person stands at the end of each day expected. Stays in this room: see `checkCase`. */
export function standingsOf(program: Program, catalogue: ActCatalogue, given: Case): readonly Standing[] {
  const world = createCaseWorld(program, catalogue, given);
  const byDay = new Map<number, Standing>();
  const lastDay = Math.max(0, ...given.expect.map(({ day }) => day));
  while (world.day <= lastDay) {
    advance(world, casePlan);
    byDay.set(world.day - 1, standingIn(world));
  }
  return given.expect.map(({ day }) => byDay.get(day) ?? { score: "none", grade: "none" });
}

function standingIn(world: World): Standing {
  const [{ program, columns, score }] = world.schemes;
  if (score === undefined || columns.covered[0] === 0) return { score: "none", grade: "none" };
  return {
    score: String(columns.score[0] / HUNDREDTHS),
    grade: program.grades?.labels[columns.grade[0]] ?? "none",
  };
}

/** The day's phases with acts given instead of drawn. */
const casePlan: readonly Phase[] = [
  { name: "act", does: "does what the case says", prepare: actAsGiven },
  ...plan.filter(({ name }) => name !== "act"),
];

function actAsGiven(world: World): void {
  const words = wordsOf(world.acts.length);
  for (const days of world.acted) days.fill(0);
  for (const { person, act } of world.script?.get(world.day) ?? []) {
    world.acted[(world.day % 8) * words + (act >> 5)][person] |= 1 << (act & 31);
  }
}

function createCaseWorld(program: Program, catalogue: ActCatalogue, given: Case): World {
  const persons = createColumns(personColumns, 1, { age: given.age, place: given.place === "urban" ? 0 : 1 });
  const luck = createLuck(0, "case");
  return assemble([withCertainSources(program)], {
    size: 1,
    persons,
    traits: createColumns(traitColumns, 1),
    acts: lowerActs(catalogue, anyone),
    luck,
    character: luck,
    watchers: [],
    ledger: undefined,
    script: createScript(catalogue, given),
  });
}

/** Rates play no part in a case; any moments do. */
const anyone = {
  places: [0.5, 0.5].map((share) => ({ share, mean: 0, deviation: 1 })),
  ages: new Array<number>(121).fill(1 / 121),
  logIncome: { mean: 0, deviation: 1 },
  correlations: {},
};

function withCertainSources(program: Program): Program {
  const sources = program.sources.map((source) => ({
    ...source,
    inSight: [CERTAIN, CERTAIN] as const,
    recorded: [CERTAIN, CERTAIN] as const,
    passed: [CERTAIN, CERTAIN] as const,
    shortestDelay: 0,
    longestDelay: 0,
  }));
  return { ...program, sources };
}

function createScript(catalogue: ActCatalogue, given: Case): Script {
  const script = new Map<number, ScriptedAct[]>();
  for (const { act, days, quantity } of given.acts) {
    const number = catalogue.acts.findIndex(({ id }) => id === act);
    const hundredths = quantity === undefined ? undefined : Math.round(quantity * HUNDREDTHS);
    for (const day of days) {
      const today = script.get(day) ?? [];
      today.push({ person: 0, act: number, quantity: hundredths });
      script.set(day, today);
    }
  }
  return script;
}
