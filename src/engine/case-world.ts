import { CERTAIN, createLuck, dayOfBlock, HUNDREDTHS } from "../base/index.ts";
import { type ActCatalogue, actsOf, gatesOf, type Whom } from "../catalogue/index.ts";
import type { Catalogues, Program } from "../scheme/index.ts";
import { createColumns, personColumns, traitColumns } from "../state/index.ts";
import { lowerActs } from "./act-table.ts";
import { assemble } from "./create-world.ts";
import { type DoorWord, doorWordOf } from "./door-word.ts";
import { lowerGates } from "./gate-table.ts";
import { isOnList } from "./leave-list.ts";
import { createReach } from "./organisation-world.ts";
import { layersAsked } from "./others-of.ts";
import type { Phase } from "./phase.ts";
import { advance, plan } from "./plan.ts";
import { organisationsLive } from "./reference/organisations.ts";
import { type Script, type ScriptedAct, type World, wordsOf } from "./world.ts";

/** One nameless person, or an organisation, and what they do: days from 0, quantities in the act's own unit. */
export interface Case {
  /** whom it is about: a person where nothing is said; an organisation is represented by one of this age */
  readonly subject?: Whom | undefined;
  readonly age: number;
  readonly place: "urban" | "rural";
  /** others in the same household, if the case is about one */
  readonly parent?: { readonly age: number } | undefined;
  readonly spouse?: { readonly age: number } | undefined;
  readonly child?: { readonly age: number } | undefined;
  /** somebody who lives elsewhere and is tied to the person in every layer, by declaration */
  readonly friend?: { readonly age: number } | undefined;
  readonly acts: readonly {
    readonly act: string;
    readonly by?: CaseRole | undefined;
    readonly days: readonly number[];
    readonly quantity?: number | undefined;
  }[];
  readonly expect: readonly Expectation[];
}

/** Who can be in a case; the person is always, and is whom it asks about. */
export const caseRoles = ["person", "parent", "spouse", "child", "friend"] as const;
export type CaseRole = (typeof caseRoles)[number];
/** Where somebody stands with a list. */
export const listWords = ["on", "noticed", "off"] as const;
export type ListWord = (typeof listWords)[number];

/** Where the person stands at the end of a day; `none` for somebody whom the scheme does not score. */
export interface Expectation {
  readonly day: number;
  readonly score?: number | "none" | undefined;
  readonly grade?: string | undefined;
  /** by list: whether the person is on it, has had notice, or neither */
  readonly lists?: Readonly<Record<string, ListWord>> | undefined;
  /** by gate: what schemes change there for the person; of an organisation, for it or who represents it */
  readonly gates?: Readonly<Record<string, DoorWord>> | undefined;
}

/** An expectation that did not hold: which one, and what was expected. Not what came out instead. */
export interface Mismatch {
  readonly position: number;
  /** `score`, `grade`, or the id of a list or gate */
  readonly of: string;
  readonly expected: string;
}

/** Where the person of a case stands; `none` where the scheme gives none. */
interface Standing {
  readonly score: string;
  readonly grade: string;
  readonly lists: Readonly<Record<string, ListWord>>;
  readonly gates: Readonly<Record<string, DoorWord>>;
}

/**
 * What of a case does not hold under a program. A case pins rules, not luck: nothing happens but the
 * acts given, every source in the scheme records each of them of the right person, and records arrive at once;
 * the person has joined and refuses nothing, and whoever may rate somebody does, without whims. It says
 * only whether expectations hold; it is no calculator of anybody's score.
 */
export function checkCase(program: Program, catalogues: Catalogues, given: Case): readonly Mismatch[] {
  const standings = standingsOf(program, catalogues, given);
  return given.expect.flatMap(({ score, grade, lists = {}, gates = {} }, position) => {
    const standing = standings[position];
    const found = [
      { of: "score", expected: score, is: standing.score },
      { of: "grade", expected: grade, is: standing.grade },
      ...Object.entries(lists).map(([list, expected]) => ({ of: list, expected, is: standing.lists[list] })),
      ...Object.entries(gates).map(([gate, expected]) => ({ of: gate, expected, is: standing.gates[gate] })),
    ];
    return found.flatMap(({ of, expected, is }) =>
      expected === undefined || String(expected) === is ? [] : [{ position, of, expected: String(expected) }],
    );
  });
}

/** Where the person stands at the end of each day expected. Stays in this room: see `checkCase`. */
export function standingsOf(program: Program, catalogues: Catalogues, given: Case): readonly Standing[] {
  const persons = createCaseWorld(program, catalogues, given);
  const world = persons.organisations?.world ?? persons;
  const byDay = new Map<number, Standing>();
  const isExpected = new Set(given.expect.map(({ day }) => day));
  const lastDay = Math.max(0, ...given.expect.map(({ day }) => day));
  while (world.day <= lastDay) {
    const isAsked = isExpected.has(world.day);
    // before the day: who represents an organisation meets on a day what it was the evening before
    const represented = isAsked && world !== persons ? gatesIn(persons, persons.day) : {};
    advance(persons, casePlan);
    const { gates, ...standing } = standingIn(world, isAsked);
    byDay.set(world.day - 1, { ...standing, gates: { ...represented, ...gates } });
  }
  return given.expect.map(({ day }) => byDay.get(day) ?? nowhere);
}

const nowhere: Standing = { score: "none", grade: "none", lists: {}, gates: {} };

/** @param isAsked whether somebody wants to know what gates would say */
function standingIn(world: World, isAsked: boolean): Standing {
  const [{ program, columns, score }] = world.schemes;
  const person = world.size - 1;
  const gates = isAsked ? gatesIn(world, world.day - 1) : {};
  const lists = listsIn(world, person);
  if (score === undefined || columns.covered[person] === 0) return { ...nowhere, lists, gates };
  return {
    score: String(columns.score[person] / HUNDREDTHS),
    grade: program.grades?.labels[columns.grade[person]] ?? "none",
    lists,
    gates,
  };
}

function listsIn({ schemes: [{ program, lists }], day }: World, person: number): Record<string, ListWord> {
  const words = lists.map((list, number): [string, ListWord] => {
    const word = isOnList(list, person, day - 1) ? "on" : list.listed[person] === 0 ? "off" : "noticed";
    return [program.lists[number].id, word];
  });
  return Object.fromEntries(words);
}

/** What a day is like at each gate for the last of a world: consequences count days up to that day. */
function gatesIn(world: World, day: number): Record<string, DoorWord> {
  const then = { ...world, day };
  return Object.fromEntries(world.gates.map(({ id }, gate) => [id, doorWordOf(then, gate, world.size - 1)]));
}

/** The day's phases with acts given instead of drawn. */
const asGiven: readonly Phase[] = [
  { name: "act", does: "does what the case says", prepare: actAsGiven },
  ...plan.filter(({ name }) => !["age", "act", "apply", "organisations", "measure"].includes(name)),
];
const casePlan: readonly Phase[] = [...asGiven, organisationsLive(asGiven)];

function actAsGiven(world: World): void {
  const words = wordsOf(world.acts.length);
  for (const days of world.acted) days.fill(0);
  for (const { person, act } of world.script?.get(world.day) ?? []) {
    world.acted[dayOfBlock(world.day) * words + (act >> 5)][person] |= 1 << (act & 31);
  }
}

function createCaseWorld(program: Program, catalogues: Catalogues, given: Case): World {
  const persons = createCasePersons(given);
  const { ofOrganisations } = program;
  if (given.subject !== "organisation" || ofOrganisations === undefined) {
    return createSide(program, catalogues, "person", persons, given);
  }
  const firm = createColumns(personColumns, 1, { place: given.place === "urban" ? 0 : 1 });
  const acts = actsOf(catalogues.acts, "organisation");
  const organisations = {
    world: createSide(ofOrganisations, catalogues, "organisation", firm, given),
    ...createReach(acts, [[1]], persons, 1),
  };
  const idle = { ...given, acts: [] };
  return { ...createSide(program, catalogues, "person", persons, idle), organisations };
}

function createSide(
  program: Program,
  catalogues: Catalogues,
  whom: Whom,
  persons: World["persons"],
  given: Case,
): World {
  const luck = createLuck(0, "case");
  const acts = actsOf(catalogues.acts, whom);
  return assemble([withoutLuck(program)], {
    size: persons.age.length,
    persons,
    traits: createColumns(traitColumns, persons.age.length),
    acts: lowerActs(acts, anyone),
    gates: lowerGates(gatesOf(catalogues.gates, whom), anyone),
    luck,
    character: luck,
    secondGroup: anyone.secondGroup,
    ageing: undefined,
    ties: declaredTies(program, given),
    tieBook: undefined,
    watchers: [],
    ledger: undefined,
    chronicle: undefined,
    ledgerOf: undefined,
    begins: 0,
    script: createScript(acts, given),
    organisations: undefined,
  });
}

const HEAD = 0;
const PARTNER = 1;
const CHILD = 2;
const PARENT = 3;

/** Who is in a case, in the order of their ids: the friend, who lives elsewhere, and the household; the person last. */
function rolesIn(given: Case): CaseRole[] {
  const others = (["friend", "parent", "spouse", "child"] as const).filter(
    (role) => given[role] !== undefined,
  );
  return [...others, "person"];
}

function createCasePersons(given: Case): World["persons"] {
  const present = rolesIn(given);
  const persons = createColumns(personColumns, present.length, {
    place: given.place === "urban" ? 0 : 1,
    employer: 1, // the organisation that the person represents, where the case is about one
  });
  const home: readonly CaseRole[] = present.filter((role) => role !== "friend");
  present.forEach((role, person) => {
    persons.age[person] = role === "person" ? given.age : (given[role]?.age ?? 0);
    persons.position[person] = Math.max(0, home.indexOf(role));
    persons.householdSize[person] = role === "friend" ? 1 : home.length;
    persons.role[person] = householdRole(role, given);
  });
  return persons;
}

/** With nobody but a parent the person is a child at home; with a family of their own, the parent has moved in. */
function householdRole(role: CaseRole, { parent, spouse, child }: Case): number {
  const isChild = parent !== undefined && spouse === undefined && child === undefined;
  if (role === "spouse") return PARTNER;
  if (role === "child" || (role === "person" && isChild)) return CHILD;
  return role === "parent" && !isChild ? PARENT : HEAD;
}

/** The person and the friend, where there is one, are tied in every layer that the scheme asks for. */
function declaredTies(program: Program, given: Case): World["ties"] {
  const friend = rolesIn(given).indexOf("friend");
  const person = rolesIn(given).indexOf("person");
  return {
    layers: layersAsked([program]),
    mostTies: 1,
    partnersOf(_layer, asked, out) {
      if (friend < 0 || (asked !== friend && asked !== person)) return 0;
      out[0] = asked === friend ? person : friend;
      return 1;
    },
  };
}

/** Rates play no part in a case; any moments do. */
const anyone = {
  places: [0.5, 0.5].map((share) => ({ share, mean: 0, deviation: 1 })),
  ages: new Array<number>(121).fill(1 / 121),
  secondGroup: 0.5,
  logIncome: { mean: 0, deviation: 1 },
  defaulted: 0,
  correlations: {},
};

function withoutLuck(program: Program): Program {
  const sources = program.sources.map((source) => ({
    ...source,
    inSight: [CERTAIN, CERTAIN] as const,
    recorded: [CERTAIN, CERTAIN] as const,
    passed: [CERTAIN, CERTAIN] as const,
    shortestDelay: 0,
    longestDelay: 0,
    identifies: undefined,
    learns: undefined,
    only: undefined,
    consent: undefined,
  }));
  const ratings = program.ratings.map((rating) => ({
    ...rating,
    contact: CERTAIN,
    noise: 0,
    retaliation: rating.retaliation && { ...rating.retaliation, chance: CERTAIN },
  }));
  // what follows on entries is luck
  return { ...program, sources, ratings, joins: undefined, process: undefined };
}

function createScript(catalogue: ActCatalogue, given: Case): Script {
  const script = new Map<number, ScriptedAct[]>();
  const present = rolesIn(given);
  for (const { act, days, quantity, by } of given.acts) {
    const number = catalogue.acts.findIndex(({ id }) => id === act);
    const hundredths = quantity === undefined ? undefined : Math.round(quantity * HUNDREDTHS);
    for (const day of days) {
      const today = script.get(day) ?? [];
      today.push({ person: present.indexOf(by ?? "person"), act: number, quantity: hundredths });
      script.set(day, today);
    }
  }
  return script;
}
