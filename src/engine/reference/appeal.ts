import { type Stream, streamOf } from "../../base/index.ts";
import type { AppealProgram, Program } from "../../scheme/index.ts";
import type { SchemeTallies } from "../../state/index.ts";
import { Due } from "../calendar-queue.ts";
import { drawToday, isChosen, thresholdFor } from "../chance-of.ts";
import { CHUNK, type SchemeWorld, type World } from "../world.ts";

const drawn = new Int32Array(4);

/** A rule's position takes ten bits of what a calendar holds; the six above say when the appeal was filed. */
const RULE_BITS = 10;
const STEPS = 64;

interface Streams {
  readonly told: Stream;
  /** by rule */
  readonly asks: readonly Stream[];
  readonly decided: readonly Stream[];
}

const known = new WeakMap<Program, Streams>();

function streamsOf(program: Program): Streams {
  const already = known.get(program);
  if (already !== undefined) return already;
  const { id, rules } = program;
  const made = {
    told: streamOf("requests", id),
    asks: rules.map((rule) => streamOf("appeals", id, rule.id)),
    decided: rules.map((rule) => streamOf("appeal-decided", id, rule.id)),
  };
  known.set(program, made);
  return made;
}

/**
 * An entry has taken points: if the person hears of it, they may appeal on some day of the window, and so
 * many days later it is decided. Entries of one rule on one day are contested together or not at all.
 */
export function contestEntry(
  world: World,
  scheme: SchemeWorld,
  tallies: SchemeTallies,
  entry: {
    readonly rule: number;
    readonly person: number;
    readonly points: number;
    readonly isMistaken: boolean;
  },
): void {
  const appeal = scheme.program.process?.appeal;
  const { rule, person, points, isMistaken } = entry;
  if (appeal === undefined || points >= 0) return;
  const { told, asks } = streamsOf(scheme.program);
  if (appeal.told !== undefined && !isChosen(world, told, appeal.told, person)) return;
  drawToday(world, asks[rule], person, drawn);
  if (drawn[0] >>> 0 >= thresholdFor(world, appeal.asks, person)) return;
  tallies.appealsFiled[isMistaken ? 1 : 0] += 1;
  const step = (drawn[1] >>> 0) % STEPS;
  const kind = isMistaken ? Due.mistakenAppeal : Due.appeal;
  const generation = world.persons.generation[person];
  scheme.calendars[Math.floor(person / CHUNK)].add(
    world.day + daysUntil(appeal, step),
    person,
    kind,
    rule | (step << RULE_BITS),
    points,
    generation,
  );
}

/** Days from an entry to the decision; one at least, since today's calendar has been taken already. */
function daysUntil({ window, answer }: AppealProgram, step: number): number {
  return Math.max(1, answer + Math.floor((window * step) / (STEPS - 1)));
}

/** Longest time for which an appeal waits in a calendar. */
export function longestAppeal({ window, answer }: AppealProgram): number {
  return Math.max(1, answer + window);
}

/**
 * Decides an appeal that is due.
 *
 * @param what rule and step, as `contestEntry` noted them
 * @param points what the entry took, below 0
 * @returns points to give back: 0 where it is lost, or a reset or expiry has given them back already
 */
export function decideAppeal(
  world: World,
  scheme: SchemeWorld,
  tallies: SchemeTallies,
  {
    what,
    person,
    points,
    isMistaken,
  }: {
    readonly what: number;
    readonly person: number;
    readonly points: number;
    readonly isMistaken: boolean;
  },
): number {
  const appeal = scheme.program.process?.appeal;
  if (appeal === undefined) return 0;
  const rule = what & ((1 << RULE_BITS) - 1);
  const days = daysUntil(appeal, what >> RULE_BITS);
  drawToday(world, streamsOf(scheme.program).decided[rule], person, drawn);
  const isWon = drawn[0] >>> 0 < (isMistaken ? appeal.wins.mistaken : appeal.wins.others);
  tallies[isWon ? "appealsWon" : "appealsLost"][isMistaken ? 1 : 0] += 1;
  tallies.appealDays[0] += days;
  const entered = world.day - days;
  if (!isWon || entered < scheme.lastReset) return 0;
  const { expiresAfter } = scheme.program.rules[rule];
  if (expiresAfter === undefined) return -points;
  if (entered + expiresAfter <= world.day) return 0;
  // what is given back now must not be given back by the expiry again
  const kind = isMistaken ? Due.mistakenExpiry : Due.expiry;
  const generation = world.persons.generation[person];
  const calendar = scheme.calendars[Math.floor(person / CHUNK)];
  calendar.add(entered + expiresAfter, person, kind, rule, -points, generation);
  return -points;
}
