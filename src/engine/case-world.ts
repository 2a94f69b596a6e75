import { CERTAIN, createLuck, dayOfBlock, HUNDREDTHS } from "../base/index.ts";
import type { ActCatalogue } from "../catalogue/index.ts";
import type { Catalogues, Program } from "../scheme/index.ts";
import { createColumns, personColumns, traitColumns } from "../state/index.ts";
import { lowerActs } from "./act-table.ts";
import { assemble } from "./create-world.ts";
import { type DoorWord, doorWordOf } from "./door-word.ts";
import { lowerGates } from "./gate-table.ts";
import type { Phase } from "./phase.ts";
import { advance, plan } from "./plan.ts";
import { type Script, type ScriptedAct, type World, wordsOf } from "./world.ts";

/** One nameless person and what they do: days from 0, quantities in the act's own unit. */
export interface Case {
  readonly age: number;
  readonly place: "urban" | "rural";
  /** a parent in the same household, if the case is about one */
  readonly parent?: { readonly age: number } | undefined;
  readonly acts: readonly {
    readonly act: string;
    readonly by?: "person" | "parent" | undefined;
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
  /** by gate: what schemes change there for the person */
  readonly gates?: Readonly<Record<string, DoorWord>> | undefined;
}

/** An expectation that did not hold: which one, and what was expected. Not what came out instead. */
export interface Mismatch {
  readonly position: number;
  /** `score`, `grade`, or the id of a gate */
  readonly of: string;
  readonly expected: string;
}

/** Where the person of a case stands; `none` where the scheme gives none. */
interface Standing {
  readonly score: string;
  readonly grade: string;
  readonly gates: Readonly<Record<string, DoorWord>>;
}

/**
 * What of a case does not hold under a program. A case pins rules, not luck: nothing happens but the
 * acts given, every source in the scheme records each of them of the right person, and records arrive at once. It says
 * only whether expectations hold; it is no calculator of anybody's score.
 */
export function checkCase(program: Program, catalogues: Catalogues, given: Case): readonly Mismatch[] {
  const standings = standingsOf(program, catalogues, given);
  return given.expect.flatMap(({ score, grade, gates = {} }, position) => {
    const standing = standings[position];
    const found = [
      { of: "score", expected: score, is: standing.score },
      { of: "grade", expected: grade, is: standing.grade },
      ...Object.entries(gates).map(([gate, expected]) => ({ of: gate, expected, is: standing.gates[gate] })),
    ];
    return found.flatMap(({ of, expected, is }) =>
      expected === undefined || String(expected) === is ? [] : [{ position, of, expected: String(expected) }],
    );
  });
}

/** Where the person stands at the end of each day expected. Stays in this room: see `checkCase`. */
export function standingsOf(program: Program, catalogues: Catalogues, given: Case): readonly Standing[] {
  const world = createCaseWorld(program, catalogues, given);
  const byDay = new Map<number, Standing>();
  const isExpected = new Set(given.expect.map(({ day }) => day));
  const lastDay = Math.max(0, ...given.expect.map(({ day }) => day));
  while (world.day <= lastDay) {
    advance(world, casePlan);
    byDay.set(world.day - 1, standingIn(world, isExpected.has(world.day - 1)));
  }
  return given.expect.map(({ day }) => byDay.get(day) ?? nowhere);
}

const nowhere: Standing = { score: "none", grade: "none", gates: {} };

/** @param isAsked whether somebody wants to know what gates would say */
function standingIn(world: World, isAsked: boolean): Standing {
  const [{ program, columns, score }] = world.schemes;
  const person = world.size - 1;
  const gates = isAsked ? gatesIn(world, person) : {};
  if (score === undefined || columns.covered[person] === 0) return { ...nowhere, gates };
  return {
    score: String(columns.score[person] / HUNDREDTHS),
    grade: program.grades?.labels[columns.grade[person]] ?? "none",
    gates,
  };
}

/** What the day that has ended was like at each gate: consequences count days up to that day. */
function gatesIn(world: World, person: number): Record<string, DoorWord> {
  const ended = { ...world, day: world.day - 1 };
  return Object.fromEntries(world.gates.map(({ id }, gate) => [id, doorWordOf(ended, gate, person)]));
}

/** The day's phases with acts given instead of drawn. */
const casePlan: readonly Phase[] = [
  { name: "act", does: "does what the case says", prepare: actAsGiven },
  ...plan.filter(({ name }) => !["act", "apply"].includes(name)),
];

function actAsGiven(world: World): void {
  const words = wordsOf(world.acts.length);
  for (const days of world.acted) days.fill(0);
  for (const { person, act } of world.script?.get(world.day) ?? []) {
    world.acted[dayOfBlock(world.day) * words + (act >> 5)][person] |= 1 << (act & 31);
  }
}

function createCaseWorld(program: Program, { acts, gates }: Catalogues, given: Case): World {
  const persons = createCasePersons(given);
  const luck = createLuck(0, "case");
  return assemble([withCertainSources(program)], {
    size: persons.age.length,
    persons,
    traits: createColumns(traitColumns, persons.age.length),
    acts: lowerActs(acts, anyone),
    gates: lowerGates(gates, anyone),
    luck,
    character: luck,
    secondGroup: anyone.secondGroup,
    ageing: undefined,
    ties: undefined,
    tieBook: undefined,
    watchers: [],
    ledger: undefined,
    chronicle: undefined,
    ledgerOf: undefined,
    begins: 0,
    script: createScript(acts, given),
  });
}

/** The person of a case, who is the last; before them, where there is one, the parent. */
function createCasePersons({ age, place, parent }: Case): World["persons"] {
  const size = parent === undefined ? 1 : 2;
  const persons = createColumns(personColumns, size, {
    place: place === "urban" ? 0 : 1,
    householdSize: size,
  });
  persons.age[size - 1] = age;
  if (parent === undefined) return persons;
  persons.age[0] = parent.age;
  persons.position[1] = 1;
  persons.role[1] = CHILD;
  return persons;
}

/** What a child is in the column `role`. */
const CHILD = 2;

/** Rates play no part in a case; any moments do. */
const anyone = {
  places: [0.5, 0.5].map((share) => ({ share, mean: 0, deviation: 1 })),
  ages: new Array<number>(121).fill(1 / 121),
  secondGroup: 0.5,
  logIncome: { mean: 0, deviation: 1 },
  defaulted: 0,
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
    identifies: undefined,
  }));
  return { ...program, sources };
}

function createScript(catalogue: ActCatalogue, given: Case): Script {
  const script = new Map<number, ScriptedAct[]>();
  const person = given.parent === undefined ? 0 : 1;
  for (const { act, days, quantity, by } of given.acts) {
    const number = catalogue.acts.findIndex(({ id }) => id === act);
    const hundredths = quantity === undefined ? undefined : Math.round(quantity * HUNDREDTHS);
    for (const day of days) {
      const today = script.get(day) ?? [];
      today.push({ person: by === "parent" ? 0 : person, act: number, quantity: hundredths });
      script.set(day, today);
    }
  }
  return script;
}
