import { beginsOn } from "../../base/index.ts";
import { isAtWork } from "../../scheme/index.ts";
import { decayAssociations, enterAssociations, forgetAssociations } from "../associations.ts";
import { Due, isFor } from "../calendar-queue.ts";
import { stayOf } from "../enter-scheme.ts";
import { type Origin, origins } from "../origin.ts";
import type { Phase } from "../phase.ts";
import { enterRatings } from "../ratings.ts";
import { CHUNK } from "../world.ts";
import { answerAppeal } from "./appeal.ts";
import { type Assessing, enter, enterOther, movePart, moveScore } from "./assessing.ts";
import { countRecord } from "./count-record.ts";
import { repair } from "./repair.ts";
import { beginIndicators, decayIndicators, settleIndicators, undoInIndicator } from "./settle-indicators.ts";
import { beginListings, settleLists } from "./settle-lists.ts";
import { beginSums, gain, settleScores } from "./settle-points.ts";

/** today's records by origin: rule, person, amount; all but own ones wait until those are counted */
const waiting: (readonly [rule: number, person: number, amount: number])[][] = origins.map(() => []);
const [own] = origins;

/**
 * 3. Assess. Records that arrive today turn into entries: after warnings and caps, the day's entries
 * of a person are summed and clamped once, and what the clamp cuts is an entry too. In a weighted score
 * they move indicators, and the score follows on its day of the month. Every step is a sum, a minimum or
 * a cap on a sum, so the order in which records lie in the calendar cannot matter. Records of others'
 * acts come after a person's own: what they move is what is there because of them.
 */
export const assess: Phase = {
  name: "assess",
  does: "rules turn records into ledger entries, indicators and listings, but those altered for a favour; appeals are decided, points got back; the day's entries are summed after caps and clamped once",
  prepare(world) {
    for (const scheme of world.schemes) {
      const period = scheme.score?.kind === "points" ? scheme.score.reset : undefined;
      if (period !== undefined && world.day > 0 && beginsOn(period, world.day)) scheme.lastReset = world.day;
    }
  },
  advance(world, from, to) {
    world.schemes.forEach((scheme, schemeNumber) => {
      const { score, program } = scheme;
      if ((score === undefined && program.lists.length === 0) || !isAtWork(program, world.day)) return;
      const tallies = world.tallies.schemes[schemeNumber];
      assessScheme({ world, scheme, schemeNumber, score, tallies, from, to });
    });
  },
};

function assessScheme(assessing: Assessing): void {
  const { score } = assessing;
  if (score?.kind === "points") beginSums(assessing);
  if (score?.kind === "weighted") beginIndicators(assessing, score);
  beginListings();
  beginPeriods(assessing);
  repair(assessing);
  enterOthers(assessing);
  countDue(assessing);
  if (score?.kind === "points") settleScores(assessing, score);
  if (score?.kind === "weighted") settleIndicators(assessing, score);
  settleLists(assessing);
}

/** What others' standing and ratings come to today: entries of the day like those of rules. */
function enterOthers(assessing: Assessing): void {
  const { world, scheme, score, tallies, from, to } = assessing;
  if (score === undefined) return;
  const add = (person: number, cause: string, points: number): void => {
    if (score.kind === "points") gain(assessing, person, points);
    else scheme.columns.score[person] += points; // kept within its range when the day is settled
    enter(assessing, person, cause, points);
  };
  enterAssociations(world, scheme, tallies, from, to, add);
  enterRatings(world, scheme, tallies, from, to, add);
}

/** All that falls due today: own records, then those of others' acts, then what other schemes pass on. */
function countDue(assessing: Assessing): void {
  const { world, scheme, from } = assessing;
  scheme.calendars[Math.floor(from / CHUNK)].takeDue(world.day, (person, kind, rule, amount, generation) => {
    if (!isFor(generation, stayOf(scheme, world.persons.generation, person))) return;
    if (kind === Due.record) countRecord(assessing, rule, person, amount, own);
    else if (kind >= Due.appeal) answerAppeal(assessing, rule, person, amount, origins[kind - Due.appeal]);
    else if ((kind & Due.expiry) === 0) waiting[kind >> 1].push([rule, person, amount]);
    else expire(assessing, rule, person, amount, origins[kind >> 1]);
  });
  waiting.forEach((records, origin) => {
    for (const [rule, person, amount] of records)
      countRecord(assessing, rule, person, amount, origins[origin]);
    records.length = 0;
  });
}

/** Caps count afresh and scores reset or decay on the first day of a period, before its entries. */
function beginPeriods(assessing: Assessing): void {
  const { world, scheme, score, from, to } = assessing;
  scheme.program.rules.forEach((rule, number) => {
    if (rule.cap !== undefined && beginsOn(rule.cap.per, world.day))
      scheme.rules[number].used?.fill(0, from, to);
  });
  if (score?.kind === "weighted") decayIndicators(assessing, score);
  if (world.day === 0 || score?.kind !== "points") return;
  const { columns } = scheme;
  if (scheme.lastReset === world.day) {
    for (let person = from; person < to; person++) {
      if (columns.covered[person] === 1)
        moveScore(assessing, person, "reset", score.start - columns.score[person]);
    }
    columns.mistakenPoints.fill(0, from, to);
    scheme.pool?.pooledPoints.fill(0, from, to);
    forgetAssociations(scheme, from, to);
  }
  if (score.decay === undefined || !beginsOn(score.decay.every, world.day)) return;
  for (let person = from; person < to; person++) {
    if (columns.covered[person] === 0) continue;
    // exact in a double: below 2^31 × 10^6; towards the start, never past it
    const way = (score.start - columns.score[person]) * score.decay.share;
    moveScore(assessing, person, "decay", Math.trunc(way / 1_000_000));
    decayPart(columns.mistakenPoints, person, score.decay.share);
    if (scheme.pool !== undefined) decayPart(scheme.pool.pooledPoints, person, score.decay.share);
    decayAssociations(scheme, person, score.decay.share);
  }
}

/** What of a score is there because of some records decays with it. */
function decayPart(points: Int32Array, person: number, share: number): void {
  points[person] -= Math.trunc((points[person] * share) / 1_000_000);
}

/** Points whose term is over are undone, unless a reset has wiped them out already. */
function expire(assessing: Assessing, number: number, person: number, points: number, origin: Origin): void {
  const { world, scheme } = assessing;
  const { expiresAfter = 0, indicator } = scheme.program.rules[number];
  if (indicator !== undefined) {
    undoInIndicator(assessing, indicator, person, points, origin);
    return;
  }
  if (world.day - expiresAfter < scheme.lastReset) return;
  gain(assessing, person, -points);
  movePart(scheme, person, -points, origin);
  enterOther(assessing, person, "expiry", -points, origin);
}
