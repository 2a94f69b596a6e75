import { HUNDREDTHS } from "../../base/index.ts";
import { type RuleProgram, UNBOUNDED } from "../../scheme/index.ts";
import { Due } from "../calendar-queue.ts";
import { CHUNK } from "../world.ts";
import { type Assessing, enter } from "./assessing.ts";
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
  isMistaken: boolean,
): void {
  const { world, scheme, tallies } = assessing;
  const rule = scheme.program.rules[number];
  if (isWarning(assessing, number, person)) {
    tallies.warnings[number] += 1;
    return;
  }
  tallies.counted[number] += 1;
  if (isMistaken) tallies.mistakenCounted[number] += 1;
  if (rule.list !== undefined || rule.offList !== undefined)
    noteOnList(assessing, number, person, isMistaken);
  if (assessing.score === undefined) return;
  const points = pointsAfterCap(assessing, rule, number, person, amount);
  if (points !== 0) addPoints(assessing, number, person, points, isMistaken);
  if (points !== 0 && rule.expiresAfter !== undefined) {
    const calendar = scheme.calendars[Math.floor(person / CHUNK)];
    const kind = isMistaken ? Due.mistakenExpiry : Due.expiry;
    const generation = world.persons.generation[person];
    calendar.add(world.day + rule.expiresAfter, person, kind, number, points, generation);
  }
  if (rule.straightTo !== undefined) boundTo(assessing, person, number, isMistaken);
}

/** Points of a rule go to the score itself, or to the indicator that the score follows. */
function addPoints(
  assessing: Assessing,
  number: number,
  person: number,
  points: number,
  isMistaken: boolean,
): void {
  const { scheme, tallies } = assessing;
  const { id, indicator } = scheme.program.rules[number];
  if (indicator !== undefined) {
    moveIndicator(assessing, number, indicator, person, points, isMistaken);
    return;
  }
  tallies.points[number] += points;
  gain(assessing, person, points);
  if (isMistaken) scheme.columns.mistakenPoints[person] += points; // beyond 32 bits it wraps: a clamp would need an order
  enter(assessing, person, id, points, isMistaken);
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
  const points = rule.above === undefined ? rule.points : pointsOfAmount(rule.points, amount - rule.above);
  const { used } = assessing.scheme.rules[number];
  if (rule.cap === undefined || used === undefined) return points;
  const before = used[person];
  const sum = before + points;
  const after = rule.cap.points < 0 ? Math.max(rule.cap.points, sum) : Math.min(rule.cap.points, sum);
  used[person] = after;
  return after - before;
}

/** Points for hundredths of a unit, within what a score can hold. */
function pointsOfAmount(points: number, amount: number): number {
  const all = Math.trunc((points * Math.max(0, amount)) / HUNDREDTHS);
  return Math.max(-UNBOUNDED, Math.min(UNBOUNDED, all));
}
