import type { Luck, Stream, StreamKey } from "../base/index.ts";
import type { PointsProgram, Program } from "../scheme/index.ts";
import type { ColumnsOf, personColumns, schemeColumns, Tallies, traitColumns, View } from "../state/index.ts";
import type { ActProgram } from "./act-table.ts";
import type { CalendarQueue } from "./calendar-queue.ts";
import type { RuleState } from "./rule-state.ts";

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

/** That a source may record an act, and which rules then count the record. */
export interface Sighting {
  readonly act: number;
  readonly scheme: SchemeWorld;
  readonly schemeNumber: number;
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
  readonly stream: Stream;
  /** today's key of the stream */
  z: number;
  w: number;
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

/** 32-bit words that hold a bit for each act. */
export function wordsOf(acts: number): number {
  return Math.max(1, Math.ceil(acts / 32));
}
