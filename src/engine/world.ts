import type { Luck, Stream, StreamKey } from "../base/index.ts";
import type { ConsequenceProgram, Program, ScoreProgram } from "../scheme/index.ts";
import type { Ageing } from "../society/index.ts";
import type {
  ArrayOf,
  ColumnsOf,
  indicatorColumns,
  listColumns,
  personColumns,
  schemeColumns,
  Tallies,
  traitColumns,
  View,
} from "../state/index.ts";
import type { ActProgram } from "./act-table.ts";
import type { CalendarQueue } from "./calendar-queue.ts";
import type { Chronicle } from "./chronicle.ts";
import type { GateProgram } from "./gate-table.ts";
import type { Outbox } from "./mail.ts";
import type { OrganisationWorld } from "./organisation-world.ts";
import type { RuleMemory } from "./scheme-memory.ts";

/** Persons that are worked on together: their scratch fits a core's cache, and threads share chunks out. */
export const CHUNK = 8192;

/** What an entry in a ledger tells: who, in which scheme, why, how much. */
export interface LedgerEntry {
  readonly day: number;
  readonly person: number;
  readonly scheme: string;
  /** id of the rule, or one of `otherEntries` */
  readonly cause: string;
  /** in 1/100 point */
  readonly points: number;
  /** whether it comes of a record of somebody else's act; left out where it does not */
  readonly mistaken?: true;
  /** whether it comes of a record that another scheme passed on; left out where it does not */
  readonly pooled?: true;
}

/** One scheme at work in a world. */
export interface SchemeWorld {
  readonly program: Program;
  readonly score: ScoreProgram | undefined;
  readonly columns: ColumnsOf<typeof schemeColumns>;
  /** by rule */
  readonly rules: readonly RuleMemory[];
  /** by consequence with a term: day + 1 on which its condition began to hold, 0 while it does not */
  readonly since: readonly (ArrayOf<"u16"> | undefined)[];
  /** by consequence that strikes who represents an organisation: by person, 1 where it does */
  readonly standsFor: readonly (ArrayOf<"u8"> | undefined)[];
  /** what is there because of records that other schemes passed on; undefined: none pass any */
  readonly pool: Pool | undefined;
  /** 1 for those who have been in it and left; undefined: nobody can */
  readonly left: ArrayOf<"u8"> | undefined;
  /** by source that asks: 1 for those who have refused it */
  readonly refused: readonly (ArrayOf<"u8"> | undefined)[];
  /** by indicator of a weighted score */
  readonly indicators: readonly ColumnsOf<typeof indicatorColumns>[];
  /** by list */
  readonly lists: readonly ColumnsOf<typeof listColumns>[];
  /** by chunk */
  readonly calendars: readonly CalendarQueue[];
  /** day of the last reset, or −1: points given before it have nothing left to expire from */
  lastReset: number;
}

/** What a scheme remembers of records that other schemes passed on. */
export interface Pool {
  readonly pooledPoints: ArrayOf<"i32">;
  /** by indicator of a weighted score */
  readonly indicators: readonly { readonly pooled: ArrayOf<"i32"> }[];
  /** by list */
  readonly lists: readonly { readonly byPooling: ArrayOf<"u8"> }[];
}

/** That a source may record an act, and which rules then count the record. */
export interface Sighting {
  readonly act: number;
  readonly scheme: SchemeWorld;
  readonly schemeNumber: number;
  /** position of the source in the scheme */
  readonly source: number;
  /** where its tallies stand: source × acts + act */
  readonly tally: number;
  /** by place, probability × 2^32; none higher than the one before */
  readonly inSight: readonly [number, number];
  readonly recorded: readonly [number, number];
  readonly passed: readonly [number, number];
  readonly shortestDelay: number;
  /** number of days among which the delay is drawn, at least 1 */
  readonly delays: number;
  readonly rules: readonly number[];
  /** whether one of those rules counts by quantity */
  readonly needsAmount: boolean;
  /** by region of the society: 1 where it sees anything; undefined: everywhere */
  readonly regions: Uint8Array | undefined;
  /** 1 for those whom it does not see, because they have refused it; undefined: it asks nobody */
  readonly refused: ArrayOf<"u8"> | undefined;
  /** what another scheme passes on of this source's records; undefined: they are the source's own */
  readonly passing: Passing | undefined;
  readonly stream: Stream;
  /** today's key of the stream */
  z: number;
  w: number;
  /** undefined: its source pins no record on anybody but the actor */
  readonly identifies: Identifying | undefined;
}

/** How records that one scheme has get to another. */
export interface Passing {
  readonly giver: SchemeWorld;
  /** positions of the giver in the world, and of the source in it */
  readonly giverNumber: number;
  readonly giverSource: number;
  /** day from which acts are passed */
  readonly from: number;
  /** by place, probability × 2^32: a record whose uniform number lies below, the receiver has by itself */
  readonly known: readonly [number, number];
  /** days beyond those that the record took to the giver: fewest, and among how many they are drawn */
  readonly shortestDelay: number;
  readonly delays: number;
}

/** How a source that compares pictures pins records of an act on others. Probabilities × 2^32. */
export interface Identifying {
  /** place of the sighting in the whole table: the kind of its letters */
  readonly kind: number;
  readonly mistaken: number;
  /** that it is pinned on somebody of the second group */
  readonly onSecondGroup: number;
  readonly minAge: number;
  readonly stream: Stream;
}

/** A consequence of a scheme at the gate where it strikes. */
export interface Strike {
  readonly scheme: SchemeWorld;
  readonly schemeNumber: number;
  readonly consequence: ConsequenceProgram;
  /** position in the scheme */
  readonly number: number;
  /** by group, probability × 2^32: whom a watch list strikes; undefined where none does */
  readonly watch: readonly [number, number] | undefined;
  readonly stream: Stream;
  /** today's key of the stream */
  z: number;
  w: number;
}

/** What gates leave of each person, as bits of gates in 32-bit words. */
export interface Doors {
  /**
   * by gate that is drawn by blocks of eight days: a bit for each day on which the person comes; filled
   * up to a multiple of four persons, so that four can be looked at at once
   */
  readonly coming: readonly Uint8Array[];
  /** by word: who applies where today */
  readonly applied: readonly Uint32Array[];
  /** by word: which of today's applications got a yes */
  readonly granted: readonly Uint32Array[];
  /** by word: where the person has been turned away since the first day, by whomever */
  readonly turnedAway: readonly Uint32Array[];
  /** by word: and where, at that gate on that day, no scheme would have let them in */
  readonly shutOut: readonly Uint32Array[];
  /** by word: where the person has been let in, and no scheme would have meant a no; counts only, as tallies do */
  readonly letIn: readonly Uint32Array[];
  /** by gate with rounds, with the schemes and without: [bucket, threshold] of the last who gets in */
  readonly cuts: Uint32Array;
}

/** Acts that are given instead of drawn, for cases: by day. */
export type Script = ReadonlyMap<number, readonly ScriptedAct[]>;

/** One given act. Quantity in hundredths of its unit. */
export interface ScriptedAct {
  readonly person: number;
  readonly act: number;
  readonly quantity: number | undefined;
}

/**
 * A watcher is shown the end of each day. It is handed no luck, so it can draw nothing; the columns it
 * reads are the run's own, so that looking costs nothing, and it must leave them as they are.
 */
export interface Watcher {
  watch(view: View): void;
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
  readonly gates: readonly GateProgram[];
  readonly doors: Doors;
  /** by gate: the consequences that act there */
  readonly strikes: readonly (readonly Strike[])[];
  /** by gate: today's key of its decisions */
  readonly gateKeys: StreamKey[];
  /** by gate with rounds, side and rank: what earlier rounds have counted */
  readonly rankedBefore: Float64Array;
  /** by chunk: who comes to gates to which people seldom come, and when */
  readonly visits: readonly CalendarQueue[];
  /** by chunk: what ends later in persons' lives */
  readonly lives: readonly CalendarQueue[];
  /** `means` at which the second, third, fourth and fifth fifth of persons begin */
  readonly fifths: readonly number[];
  readonly schemes: readonly SchemeWorld[];
  /** by act: the sources that may record it */
  readonly sightings: readonly (readonly Sighting[])[];
  /** by act: those of them whose schemes are at work today */
  readonly sightingsToday: (readonly Sighting[])[];
  /** by chunk: what its persons write to others in the phase under way */
  readonly outboxes: readonly Outbox[];
  /** share of the society in the second group, by its margins and not by count */
  readonly secondGroup: number;
  readonly luck: Luck;
  readonly character: Luck;
  /** by act: the key of today's quantities */
  readonly amountKeys: StreamKey[];
  /** how its persons grow older; none in a case, and on threads that only help */
  readonly ageing: Ageing | undefined;
  readonly script: Script | undefined;
  /** where some scheme covers organisations: these, in a world of their own; on the first thread alone */
  readonly organisations: OrganisationWorld | undefined;
  readonly tallies: Tallies;
  readonly watchers: readonly Watcher[];
  readonly ledger: ((entry: LedgerEntry) => void) | undefined;
  /** is told what befalls some persons, and can change nothing */
  readonly chronicle: Chronicle | undefined;
  /** by person, 1 where the ledger is kept; undefined: everybody's is */
  readonly ledgerOf: Uint8Array | undefined;
  /** the day that came first: 0, or the burn-in's first */
  readonly begins: number;
  /** days since the start, below 0 in the burn-in; the day that is being simulated */
  day: number;
}

/** 32-bit words that hold a bit for each act, or gate. */
export function wordsOf(acts: number): number {
  return Math.max(1, Math.ceil(acts / 32));
}
