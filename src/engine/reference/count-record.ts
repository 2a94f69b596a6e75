import type { RuleProgram } from "../../scheme/index.ts";
import { noteMoved } from "../associations.ts";
import { Due } from "../calendar-queue.ts";
import { stayOf } from "../enter-scheme.ts";
import { type Origin, origins } from "../origin.ts";
import { pointsOfRecord } from "../points-of-record.ts";
import { CHUNK } from "../world.ts";
import { contestEntry } from "./appeal.ts";
import { type Assessing, enter, movePart } from "./assessing.ts";
import { isAltered } from "./favour.ts";
import { moveIndicator } from "./settle-indicators.ts";
import { noteOnList } from "./settle-lists.ts";
import { boundTo, gain } from "./settle-points.ts";

/**
 * A record that a rule counts: a warning, or points up to the rule's cap, a fall to a grade, a listing.
 *
 * @param amount in hundredths of the act's unit, 0 for an act that has none
 */
export function countRecord(
  assessing: Assessing,
  number: number,
  person: number,
  amount: number,
  origin: Origin,
): void {
  const { world, scheme, tallies } = assessing;
  const rule = scheme.program.rules[number];
  if (isAltered(assessing, number, person, amount)) return;
  if (isWarning(assessing, number, person)) {
    tallies.warnings[number] += 1;
    return;
  }
  tallies.counted[number] += 1;
  if (origin.isMistaken) tallies.mistakenCounted[number] += 1;
  if (rule.list !== undefined || rule.offList !== undefined) noteOnList(assessing, number, person, origin);
  if (assessing.score === undefined) return;
  const points = pointsAfterCap(assessing, rule, number, person, amount);
  if (points !== 0) addPoints(assessing, number, person, points, origin);
  if (points < 0) contestEntry(assessing, number, person, points, origin);
  if (points !== 0 && rule.expiresAfter !== undefined) {
    const calendar = scheme.calendars[Math.floor(person / CHUNK)];
    const kind = 2 * origins.indexOf(origin) + Due.expiry;
    const stay = stayOf(scheme, world.persons.generation, person);
    calendar.add(world.day + rule.expiresAfter, person, kind, number, points, stay);
  }
  if (rule.straightTo !== undefined) boundTo(assessing, person, number, origin);
}

/** Points of a rule go to the score itself, or to the indicator that the score follows. */
function addPoints(
  assessing: Assessing,
  number: number,
  person: number,
  points: number,
  origin: Origin,
): void {
  const { scheme, tallies } = assessing;
  const { id, indicator } = scheme.program.rules[number];
  if (indicator !== undefined) {
    moveIndicator(assessing, number, indicator, person, points, origin);
    return;
  }
  tallies.points[number] += points;
  gain(assessing, person, points);
  noteMoved(scheme, number, person, points);
  movePart(scheme, person, points, origin);
  enter(assessing, person, id, points, origin);
}

/** On the first day of an offence all of that day's records only warn, until it is forgotten. */
function isWarning(assessing: Assessing, number: number, person: number): boolean {
  const { world, scheme } = assessing;
  const term = scheme.program.rules[number].warningTerm;
  const { warned } = scheme.rules[number];
  if (term === undefined || warned === undefined) return false;
  const today = world.day + 1;
  const last = warned[person];
  if (last === today) return true;
  if (last !== 0 && today - last < term) return false;
  warned[person] = today;
  return true;
}

function pointsAfterCap(
  assessing: Assessing,
  rule: RuleProgram,
  number: number,
  person: number,
  amount: number,
): number {
  const points = pointsOfRecord(rule, amount);
  const { used } = assessing.scheme.rules[number];
  if (rule.cap === undefined || used === undefined) return points;
  const before = used[person];
  const sum = before + points;
  const after = rule.cap.points < 0 ? Math.max(rule.cap.points, sum) : Math.min(rule.cap.points, sum);
  used[person] = after;
  return after - before;
}
