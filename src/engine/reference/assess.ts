import { beginsOn, HUNDREDTHS } from "../../base/index.ts";
import { isAtWork, type PointsProgram, type RuleProgram, UNBOUNDED } from "../../scheme/index.ts";
import { otherEntries, type SchemeTallies } from "../../state/index.ts";
import { Due, isFor } from "../calendar-queue.ts";
import { gradeOfScore } from "../grade-of-score.ts";
import { keepEntry } from "../keep-entry.ts";
import { markOf, type Origin, origins } from "../origin.ts";
import type { Phase } from "../phase.ts";
import { CHUNK, type SchemeWorld, type World } from "../world.ts";
import { clearFalls, fallOf, hasFallen, noteFall } from "./falls.ts";

/** the day's points of each person; whole numbers, but many entries may exceed 32 bits before the clamp */
const gained = new Float64Array(CHUNK);
/** today's records that are no plain ones, by origin: rule, person, amount; they wait until all own ones are counted */
const waiting: (readonly [rule: number, person: number, amount: number])[][] = origins.map(() => []);
const [own] = origins;

type OtherEntry = (typeof otherEntries)[number];

/**
 * 3. Assess. Records that arrive today turn into entries: after warnings and caps, the day's entries
 * of a person are summed and clamped once, and what the clamp cuts is an entry too. Every step is a
 * sum, a minimum or a cap on a sum, so the order in which records lie in the calendar cannot matter.
 * Records of others' acts come after a person's own: what they move is what is there because of them.
 */
export const assess: Phase = {
  name: "assess",
  does: "rules turn records into ledger entries; the day's entries are summed after caps and clamped once",
  prepare(world) {
    for (const scheme of world.schemes) {
      const period = scheme.score?.reset;
      if (period !== undefined && world.day > 0 && beginsOn(period, world.day)) scheme.lastReset = world.day;
    }
  },
  advance(world, from, to) {
    world.schemes.forEach((scheme, number) => {
      if (scheme.score === undefined || !isAtWork(scheme.program, world.day)) return;
      const assessing: Assessing = {
        world,
        scheme,
        score: scheme.score,
        tallies: world.tallies.schemes[number],
        from,
        to,
      };
      gained.fill(0, 0, to - from);
      clearFalls(to - from);
      beginPeriods(assessing);
      scheme.calendars[Math.floor(from / CHUNK)].takeDue(
        world.day,
        (person, kind, rule, amount, generation) => {
          if (!isFor(generation, world.persons.generation[person])) return;
          if (kind === Due.record) count(assessing, rule, person, amount, own);
          else if ((kind & Due.expiry) === 0) waiting[kind >> 1].push([rule, person, amount]);
          else expire(assessing, rule, person, amount, origins[kind >> 1]);
        },
      );
      countWaiting(assessing);
      settleScores(assessing);
    });
  },
};

interface Assessing {
  readonly world: World;
  readonly scheme: SchemeWorld;
  readonly score: PointsProgram;
  readonly tallies: SchemeTallies;
  readonly from: number;
  readonly to: number;
}

/** Caps count afresh and scores reset or decay on the first day of a period, before its entries. */
function beginPeriods(assessing: Assessing): void {
  const { world, scheme, score, from, to } = assessing;
  scheme.program.rules.forEach((rule, number) => {
    if (rule.cap !== undefined && beginsOn(rule.cap.per, world.day))
      scheme.rules[number].used?.fill(0, from, to);
  });
  if (world.day === 0) return;
  const { columns } = scheme;
  if (scheme.lastReset === world.day) {
    for (let person = from; person < to; person++) {
      if (columns.covered[person] === 1)
        moveScore(assessing, person, "reset", score.start - columns.score[person]);
    }
    columns.mistakenPoints.fill(0, from, to);
    scheme.pooledPoints?.fill(0, from, to);
  }
  if (score.decay === undefined || !beginsOn(score.decay.every, world.day)) return;
  for (let person = from; person < to; person++) {
    if (columns.covered[person] === 0) continue;
    // exact in a double: below 2^31 × 10^6; towards the start, never past it
    const way = (score.start - columns.score[person]) * score.decay.share;
    moveScore(assessing, person, "decay", Math.trunc(way / 1_000_000));
    decayPart(columns.mistakenPoints, person, score.decay.share);
    if (scheme.pooledPoints !== undefined) decayPart(scheme.pooledPoints, person, score.decay.share);
  }
}

/** What part of a score is there because of some records decays with it. */
function decayPart(points: Int32Array, person: number, share: number): void {
  points[person] -= Math.trunc((points[person] * share) / 1_000_000);
}

/** Mistaken records after own ones, passed ones after those: what each moves is there because of it. */
function countWaiting(assessing: Assessing): void {
  waiting.forEach((records, origin) => {
    for (const [rule, person, amount] of records) count(assessing, rule, person, amount, origins[origin]);
    records.length = 0;
  });
}

/** A record that a rule counts: a warning, or points up to the rule's cap, or a fall to a grade. */
function count(assessing: Assessing, number: number, person: number, amount: number, origin: Origin): void {
  const { world, scheme, tallies, from } = assessing;
  const rule = scheme.program.rules[number];
  if (isWarning(assessing, number, person)) {
    tallies.warnings[number] += 1;
    return;
  }
  const points = pointsAfterCap(assessing, rule, number, person, amount);
  tallies.counted[number] += 1;
  tallies.points[number] += points;
  gained[person - from] += points;
  if (origin.isMistaken) tallies.mistakenCounted[number] += 1;
  movePart(scheme, person, points, origin);
  if (points !== 0) enter(assessing, person, rule.id, points, origin);
  if (points !== 0 && rule.expiresAfter !== undefined) {
    const calendar = scheme.calendars[Math.floor(person / CHUNK)];
    const kind = 2 * origins.indexOf(origin) + Due.expiry;
    const generation = world.persons.generation[person];
    calendar.add(world.day + rule.expiresAfter, person, kind, number, points, generation);
  }
  const { grades } = scheme.program;
  if (rule.straightTo === undefined || grades === undefined) return;
  const highest = (grades.from[rule.straightTo + 1] ?? UNBOUNDED) - grades.step;
  noteFall(person - from, highest, number, origin);
}

/** Points that are in a score because of records of a kind; beyond 32 bits they wrap: a clamp would need an order. */
function movePart(
  { columns, pooledPoints }: SchemeWorld,
  person: number,
  points: number,
  { isMistaken, isPooled }: Origin,
): void {
  if (isMistaken) columns.mistakenPoints[person] += points;
  if (isPooled && pooledPoints !== undefined) pooledPoints[person] += points;
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

/** Points whose term is over are undone, unless a reset has wiped them out already. */
function expire(assessing: Assessing, number: number, person: number, points: number, origin: Origin): void {
  const { world, scheme, from } = assessing;
  const term = scheme.program.rules[number].expiresAfter ?? 0;
  if (world.day - term < scheme.lastReset) return;
  gained[person - from] -= points;
  movePart(scheme, person, -points, origin);
  enterOther(assessing, person, "expiry", -points, origin);
}

/** Adds each person's sum to the score, then the fall to a grade, then the clamp. */
function settleScores(assessing: Assessing): void {
  const { scheme, score, from, to } = assessing;
  const { columns } = scheme;
  for (let person = from; person < to; person++) {
    const local = person - from;
    if (gained[local] === 0 && !hasFallen(local)) continue;
    const sum = fallen(assessing, person, columns.score[person] + gained[local]);
    const within = Math.max(score.floor, Math.min(score.cap, sum));
    columns.score[person] = within;
    if (within !== sum) enterOther(assessing, person, "clamp", within - sum);
  }
}

/**
 * The day's sum after a fall straight to a grade: an entry of the rule that ordered it, or several where
 * mistaken or passed records make it deeper. The grade falls with it at once, whatever the days to hold.
 */
function fallen(assessing: Assessing, person: number, sum: number): number {
  const { world, scheme, tallies, from } = assessing;
  const { grades, rules } = scheme.program;
  const fall = grades === undefined ? undefined : fallOf(person - from, sum);
  if (fall === undefined || grades === undefined) return sum;
  tallies.points[fall.rule] += fall.to - sum;
  const { grade, gradeSince, pendingGrade, mistakenPoints } = scheme.columns;
  mistakenPoints[person] += fall.mistaken;
  if (scheme.pooledPoints !== undefined) scheme.pooledPoints[person] += fall.pooled;
  for (const [points, origin] of fall.parts) enter(assessing, person, rules[fall.rule].id, points, origin);
  const reached = gradeOfScore(grades.from, fall.to);
  if (reached < grade[person]) {
    grade[person] = reached;
    gradeSince[person] = world.day;
    pendingGrade[person] = reached;
  }
  return fall.to;
}

/** Moves a score for a cause that is no rule. */
function moveScore(assessing: Assessing, person: number, cause: OtherEntry, points: number): void {
  if (points === 0) return;
  assessing.scheme.columns.score[person] += points;
  enterOther(assessing, person, cause, points);
}

function enterOther(
  assessing: Assessing,
  person: number,
  cause: OtherEntry,
  points: number,
  origin: Origin = own,
): void {
  assessing.tallies.otherPoints[otherEntries.indexOf(cause)] += points;
  enter(assessing, person, cause, points, origin);
}

function enter(
  { world, scheme }: Assessing,
  person: number,
  cause: string,
  points: number,
  origin: Origin = own,
): void {
  if (world.ledger === undefined) return;
  const entry = { day: world.day, person, scheme: scheme.program.id, cause, points };
  keepEntry(world, { ...entry, ...markOf(origin) });
}
