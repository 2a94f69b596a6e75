import { type Stream, streamOf } from "../../base/index.ts";
import type { AppealProgram, Program } from "../../scheme/index.ts";
import { Due } from "../calendar-queue.ts";
import { drawToday, isChosen, thresholdFor } from "../chance-of.ts";
import { stayOf } from "../enter-scheme.ts";
import { type Origin, origins } from "../origin.ts";
import { CHUNK } from "../world.ts";
import { type Assessing, enterOther, movePart } from "./assessing.ts";
import { undoInIndicator } from "./settle-indicators.ts";
import { gain } from "./settle-points.ts";

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
 *
 * @param points below 0, after the rule's cap
 */
export function contestEntry(
  { world, scheme, tallies }: Assessing,
  rule: number,
  person: number,
  points: number,
  origin: Origin,
): void {
  const appeal = scheme.program.process?.appeal;
  if (appeal === undefined) return;
  const { told, asks } = streamsOf(scheme.program);
  if (appeal.told !== undefined && !isChosen(world, told, appeal.told, person)) return;
  drawToday(world, asks[rule], person, drawn);
  if (drawn[0] >>> 0 >= thresholdFor(world, appeal.asks, person)) return;
  tallies.appealsFiled[origin.isMistaken ? 1 : 0] += 1;
  const step = (drawn[1] >>> 0) % STEPS;
  scheme.calendars[Math.floor(person / CHUNK)].add(
    world.day + daysUntil(appeal, step),
    person,
    Due.appeal + origins.indexOf(origin),
    rule | (step << RULE_BITS),
    points,
    stayOf(scheme, world.persons.generation, person),
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
 * Answers an appeal that is due: won, it gives back what the entry took, unless a reset or an expiry has
 * done so already.
 *
 * @param what rule and step, as `contestEntry` noted them
 * @param took what the entry took, below 0
 */
export function answerAppeal(
  assessing: Assessing,
  what: number,
  person: number,
  took: number,
  origin: Origin,
): void {
  const { world, scheme, tallies } = assessing;
  const appeal = scheme.program.process?.appeal;
  if (appeal === undefined) return;
  const number = what & ((1 << RULE_BITS) - 1);
  const days = daysUntil(appeal, what >> RULE_BITS);
  drawToday(world, streamsOf(scheme.program).decided[number], person, drawn);
  const isWon = drawn[0] >>> 0 < (origin.isMistaken ? appeal.wins.mistaken : appeal.wins.others);
  tallies[isWon ? "appealsWon" : "appealsLost"][origin.isMistaken ? 1 : 0] += 1;
  tallies.appealDays[0] += days;
  const entered = world.day - days;
  const { expiresAfter, indicator } = scheme.program.rules[number];
  const isOver = expiresAfter !== undefined && entered + expiresAfter <= world.day;
  if (!isWon || isOver || entered < scheme.lastReset) return;
  if (expiresAfter !== undefined) {
    // what is given back now must not be given back by the expiry again
    const kind = 2 * origins.indexOf(origin) + Due.expiry;
    const stay = stayOf(scheme, world.persons.generation, person);
    const calendar = scheme.calendars[Math.floor(person / CHUNK)];
    calendar.add(entered + expiresAfter, person, kind, number, -took, stay);
  }
  if (indicator !== undefined) {
    undoInIndicator(assessing, indicator, person, took, origin);
    return;
  }
  gain(assessing, person, -took);
  movePart(scheme, person, -took, origin);
  enterOther(assessing, person, "appeal", -took, origin);
}
