import { createLuck, drawUniform, type Luck, type StreamKey, streamKey } from "../base/index.ts";
import type { ActCatalogue } from "../catalogue/index.ts";
import type { PointsProgram, Program } from "../scheme/index.ts";
import { characterOf, type Society, settle } from "../society/index.ts";
import {
  type ColumnsOf,
  createColumns,
  createTallies,
  memberColumns,
  personColumns,
  schemeColumns,
  type Tallies,
  traitColumns,
} from "../state/index.ts";
import { type ActProgram, lowerActs } from "./act-table.ts";
import { CalendarQueue } from "./calendar-queue.ts";
import { gradeOfScore } from "./grade-of-score.ts";
import { createRuleStates, type RuleState } from "./rule-state.ts";
import { createSightings, type Sighting } from "./sighting.ts";

/** Persons that are worked on together: their scratch fits a core's cache, and threads share chunks out. */
export const CHUNK = 8192;

/** What an entry in a ledger tells: who, in which scheme, why, how much. */
export interface LedgerEntry {
  readonly day: number;
  readonly person: number;
  readonly scheme: string;
  /** id of the rule, or `expiry`, `clamp`, `reset`, `decay` */
  readonly cause: string;
  /** in 1/100 point */
  readonly points: number;
}

/** One scheme at work in a world. */
export interface SchemeWorld {
  readonly program: Program;
  readonly score: PointsProgram | undefined;
  readonly columns: ColumnsOf<typeof schemeColumns>;
  /** by rule */
  readonly rules: readonly RuleState[];
  /** by chunk */
  readonly calendars: readonly CalendarQueue[];
  /** day of the last reset, or −1: points given before it have nothing left to expire from */
  lastReset: number;
}

/** Acts that are given instead of drawn, for cases: by day. */
export type Script = ReadonlyMap<number, readonly ScriptedAct[]>;

/** One given act. Quantity in hundredths of its unit. */
export interface ScriptedAct {
  readonly person: number;
  readonly act: number;
  readonly quantity: number | undefined;
}

/** A watcher is shown the world at the end of each day; it can change nothing and draws nothing. */
export interface Watcher {
  watch(world: World): void;
}

/** Everything that a day's phases read and change. */
export interface World {
  readonly size: number;
  readonly acts: readonly ActProgram[];
  readonly persons: ColumnsOf<typeof personColumns>;
  readonly traits: ColumnsOf<typeof traitColumns>;
  /** by sixteen acts: which class of doers each person belongs to */
  readonly members: readonly Uint32Array[];
  /** who did what in this block of eight days, as bits of acts: day in block × words + word, by person */
  readonly acted: readonly Uint32Array[];
  readonly schemes: readonly SchemeWorld[];
  /** by act: the sources that may record it */
  readonly sightings: readonly (readonly Sighting[])[];
  readonly luck: Luck;
  readonly character: Luck;
  /** by act: the key of today's quantities */
  readonly amountKeys: StreamKey[];
  readonly script: Script | undefined;
  readonly tallies: Tallies;
  readonly watchers: readonly Watcher[];
  readonly ledger: ((entry: LedgerEntry) => void) | undefined;
  /** days since the start; the day that is being simulated */
  day: number;
}

/** What a world is made of. */
export interface WorldParts {
  readonly society: Society;
  readonly acts: ActCatalogue;
  readonly programs: readonly Program[];
  /** luck of the persons, a whole number from 0 to 2^53 − 1 */
  readonly seed: number;
  readonly watchers?: readonly Watcher[];
  /** is handed every ledger entry as it is made */
  readonly ledger?: (entry: LedgerEntry) => void;
}

/** 32-bit words that hold a bit for each act. */
export function wordsOf(acts: number): number {
  return Math.max(1, Math.ceil(acts / 32));
}

/** A world on the morning of day 0. @throws TypeError for a society that `drawSociety` did not draw */
export function createWorld(parts: WorldParts): World {
  const { society, programs, watchers, ledger } = parts;
  const persons = createColumns(personColumns, society.size);
  const traits = createColumns(traitColumns, society.size);
  settle(society, { persons, traits });
  return assemble(programs, {
    size: society.size,
    persons,
    traits,
    acts: lowerActs(parts.acts, society.moments),
    luck: createLuck(parts.seed, "luck"),
    character: characterOf(society),
    watchers: watchers ?? [],
    ledger,
    script: undefined,
  });
}

/** What a world has before schemes are set to work in it. */
export type Peopled = Omit<
  World,
  "members" | "acted" | "schemes" | "sightings" | "amountKeys" | "tallies" | "day"
>;

/** Sets schemes to work among persons who are already in their columns. */
export function assemble(programs: readonly Program[], peopled: Peopled): World {
  const { acts, size } = peopled;
  const schemes = programs.map((program) => createSchemeWorld(program, peopled));
  return {
    ...peopled,
    members: drawMembers(peopled),
    acted: Array.from({ length: 8 * wordsOf(acts.length) }, () => new Uint32Array(size)),
    schemes,
    sightings: createSightings(schemes, acts),
    amountKeys: acts.map(() => ({ z: 1, w: 1 })),
    tallies: createTallies(
      acts.length,
      programs.map(({ sources, rules }) => ({ sources: sources.length, rules: rules.length })),
    ),
    day: 0,
  };
}

/** Draws for each person which class of doers of each act they belong to. */
function drawMembers({ acts, size, character }: Peopled): readonly Uint32Array[] {
  const columns = Array.from(
    { length: Math.ceil(acts.length / 16) },
    () => createColumns(memberColumns, size).member,
  );
  acts.forEach(({ membership, classBelow }, act) => {
    const key = streamKey(character, membership, 0);
    const column = columns[act >> 4];
    const shift = (act & 15) << 1;
    for (let person = 0; person < size; person++) {
      const uniform = drawUniform(character, key, person);
      let member = 0;
      while (member < classBelow.length && uniform >= classBelow[member]) member++;
      if (member < classBelow.length) column[person] |= (member + 1) << shift;
    }
  });
  return columns;
}

function createSchemeWorld(program: Program, peopled: Peopled): SchemeWorld {
  const start = program.score?.start ?? 0;
  const grade = program.grades === undefined ? 0 : gradeOfScore(program.grades.from, start);
  const columns = createColumns(schemeColumns, peopled.size, { score: start, grade, pendingGrade: grade });
  if (program.coversPersons) {
    for (let person = 0; person < peopled.size; person++) {
      if (peopled.persons.age[person] >= program.minAge) columns.covered[person] = 1;
    }
  }
  return {
    program,
    score: program.score,
    columns,
    rules: createRuleStates(program.rules, peopled.size),
    calendars: Array.from({ length: Math.ceil(peopled.size / CHUNK) }, () => new CalendarQueue()),
    lastReset: -1,
  };
}
