import { createLuck, drawUniform, streamKey } from "../base/index.ts";
import type { ActCatalogue } from "../catalogue/index.ts";
import type { Program } from "../scheme/index.ts";
import { characterOf, type Society, settle } from "../society/index.ts";
import {
  createColumns,
  createTallies,
  memberColumns,
  personColumns,
  schemeColumns,
  traitColumns,
} from "../state/index.ts";
import { lowerActs } from "./act-table.ts";
import { CalendarQueue } from "./calendar-queue.ts";
import { createSightings } from "./create-sightings.ts";
import { gradeOfScore } from "./grade-of-score.ts";
import { createRuleStates } from "./rule-state.ts";
import { CHUNK, type LedgerEntry, type SchemeWorld, type Watcher, type World, wordsOf } from "./world.ts";

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

/** What a world has before schemes are set to work in it. */
export type Peopled = Omit<
  World,
  "members" | "acted" | "schemes" | "sightings" | "amountKeys" | "tallies" | "day"
>;

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
