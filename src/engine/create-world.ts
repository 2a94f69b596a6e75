import { createLuck } from "../base/index.ts";
import { type ActCatalogue, actsOf, type GateCatalogue, gatesOf } from "../catalogue/index.ts";
import type { Program } from "../scheme/index.ts";
import {
  characterOf,
  createAgeing,
  organisationRows,
  type Society,
  settle,
  settleOrganisations,
  type Workplaces,
} from "../society/index.ts";
import { createColumns, createTallies, memberColumns, personColumns, traitColumns } from "../state/index.ts";
import { lowerActs } from "./act-table.ts";
import { RANKS } from "./answer.ts";
import { CalendarQueue } from "./calendar-queue.ts";
import type { Chronicle } from "./chronicle.ts";
import { createDoors } from "./create-doors.ts";
import { createSightings } from "./create-sightings.ts";
import { createStrikes } from "./create-strikes.ts";
import { drawMembers } from "./draw-members.ts";
import { covers, hasEntry } from "./enter-scheme.ts";
import { lowerGates } from "./gate-table.ts";
import { Outbox } from "./mail.ts";
import { createReach, type OrganisationWorld } from "./organisation-world.ts";
import { createMemory } from "./scheme-memory.ts";
import { fifthsOf } from "./standing-cell.ts";
import { CHUNK, type LedgerEntry, type SchemeWorld, type Watcher, type World, wordsOf } from "./world.ts";

/** What a world is made of. */
export interface WorldParts {
  readonly society: Society;
  readonly acts: ActCatalogue;
  readonly gates: GateCatalogue;
  readonly programs: readonly Program[];
  /** whether there are organisations too; where some scheme covers them if nothing is said */
  readonly hasOrganisations?: boolean;
  /** days lived without any scheme before day 0, a multiple of 8; 0 where nothing is said */
  readonly burnIn?: number;
  /** luck of the persons, a whole number from 0 to 2^53 − 1 */
  readonly seed: number;
  readonly watchers?: readonly Watcher[];
  /** is handed every ledger entry as it is made */
  readonly ledger?: (entry: LedgerEntry) => void;
  /** is told what befalls some persons */
  readonly chronicle?: Chronicle;
  /** by person, 1 for those whose entries it is handed: everybody's where nothing is said */
  readonly ledgerOf?: Uint8Array;
}

/** What a world has before schemes are set to work in it. */
export type Peopled = Pick<
  World,
  | "size"
  | "persons"
  | "traits"
  | "acts"
  | "gates"
  | "luck"
  | "character"
  | "secondGroup"
  | "ageing"
  | "watchers"
  | "ledger"
  | "chronicle"
  | "ledgerOf"
  | "script"
  | "organisations"
  | "begins"
>;

/** A world on the morning of its first day. @throws TypeError for a society that `drawSociety` did not draw */
export function createWorld(parts: WorldParts): World {
  const { society, programs, watchers, ledger, chronicle, burnIn = 0 } = parts;
  const persons = createColumns(personColumns, society.size);
  const traits = createColumns(traitColumns, society.size);
  const workplaces = settle(society, { persons, traits });
  const begins = 0 - burnIn; // not −burnIn: minus nothing is no day
  const { hasOrganisations = programs.some(({ ofOrganisations }) => ofOrganisations !== undefined) } = parts;
  const world = assemble(programs, {
    begins,
    size: society.size,
    persons,
    traits,
    acts: lowerActs(actsOf(parts.acts, "person"), society.moments),
    gates: lowerGates(gatesOf(parts.gates, "person"), society.moments),
    luck: createLuck(parts.seed, "luck"),
    character: characterOf(society),
    secondGroup: society.moments.secondGroup,
    ageing: createAgeing(society, { persons, traits }),
    watchers: watchers ?? [],
    ledger,
    chronicle,
    ledgerOf: parts.ledgerOf,
    script: undefined,
    organisations: hasOrganisations ? createOrganisations(parts, workplaces, persons, begins) : undefined,
  });
  world.day = begins;
  return world;
}

/** The organisations of the same society, with acts, gates, schemes and luck of their own. */
function createOrganisations(
  { society, acts, gates, programs, seed }: WorldParts,
  workplaces: Workplaces,
  persons: World["persons"],
  begins: number,
): OrganisationWorld {
  const size = organisationRows(workplaces);
  const columns = { persons: createColumns(personColumns, size), traits: createColumns(traitColumns, size) };
  const moments = settleOrganisations(society, workplaces, columns);
  const theirActs = actsOf(acts, "organisation");
  const world = assemble(
    programs.flatMap(({ ofOrganisations }) => ofOrganisations ?? []),
    {
      ...columns,
      begins,
      size,
      acts: lowerActs(theirActs, moments),
      gates: lowerGates(gatesOf(gates, "organisation"), moments),
      luck: createLuck(seed, "organisations"),
      character: characterOf(society),
      secondGroup: moments.secondGroup,
      ageing: undefined,
      watchers: [],
      ledger: undefined,
      chronicle: undefined,
      ledgerOf: undefined,
      script: undefined,
      organisations: undefined,
    },
  );
  world.day = begins;
  return { world, ...createReach(theirActs, workplaces, persons, size) };
}

/** Sets schemes to work among persons who are already in their columns. */
export function assemble(programs: readonly Program[], peopled: Peopled): World {
  const { acts, gates, size } = peopled;
  const chunks = Math.ceil(size / CHUNK);
  const ranks = 2 * RANKS * gates.filter(({ round }) => round !== undefined).length;
  const schemes = programs.map((program) => createSchemeWorld(program, peopled));
  const sightings = createSightings({ ...peopled, schemes });
  return {
    ...peopled,
    members: createMembers(peopled),
    acted: Array.from({ length: 8 * wordsOf(acts.length) }, () => new Uint32Array(size)),
    doors: createDoors(gates, size),
    strikes: createStrikes(schemes, gates),
    gateKeys: gates.map(() => ({ z: 1, w: 1 })),
    rankedBefore: new Float64Array(ranks),
    visits: Array.from({ length: chunks }, () => new CalendarQueue()),
    lives: Array.from({ length: chunks }, () => new CalendarQueue()),
    fifths: fifthsOf(peopled.traits.means),
    schemes,
    sightings,
    sightingsToday: [...sightings],
    outboxes: Array.from({ length: Math.ceil(size / CHUNK) }, () => new Outbox()),
    amountKeys: acts.map(() => ({ z: 1, w: 1 })),
    tallies: createTallies(
      { acts: acts.length, gates: gates.length, ranks },
      programs.map(({ sources, rules, lists }) => ({
        sources: sources.length,
        rules: rules.length,
        exits: lists.map(({ exits }) => exits.length),
      })),
    ),
    day: 0,
  };
}

/** Draws for each person which class of doers of each act they belong to. */
function createMembers({ acts, size, character }: Peopled): readonly Uint32Array[] {
  const members = Array.from(
    { length: Math.max(1, Math.ceil(acts.length / 16)) }, // one at least, for whoever is alike for all
    () => createColumns(memberColumns, size).member,
  );
  drawMembers({ acts, character, members }, 0, size, 0);
  return members;
}

function createSchemeWorld(program: Program, { size, persons }: Peopled): SchemeWorld {
  const memory = createMemory(program, size);
  for (let person = 0; !hasEntry(program) && person < size; person++) {
    if (covers(program, persons.age[person])) memory.columns.covered[person] = 1;
  }
  return {
    ...memory,
    program,
    score: program.score,
    calendars: Array.from({ length: Math.ceil(size / CHUNK) }, () => new CalendarQueue()),
    lastReset: -1,
  };
}
