import { beginsOn, HUNDREDTHS } from "../../base/index.ts";
import { type PointsProgram, type RuleProgram, UNBOUNDED } from "../../scheme/index.ts";
import { otherEntries, type SchemeTallies } from "../../state/index.ts";
import { decayAssociations, enterAssociations, forgetAssociations, noteMoved } from "../associations.ts";
import { Due, isFor } from "../calendar-queue.ts";
import { gradeOfScore } from "../grade-of-score.ts";
import { keepEntry } from "../keep-entry.ts";
import type { Phase } from "../phase.ts";
import { enterRatings } from "../ratings.ts";
import { CHUNK, type SchemeWorld, type World } from "../world.ts";

/** the day's points of each person; whole numbers, but many entries may exceed 32 bits before the clamp */
const gained = new Float64Array(CHUNK);
/** highest score that a straight-to-grade rule leaves today, and the rule (the first, of equal ones) */
const bound = new Int32Array(CHUNK);
const boundBy = new Int32Array(CHUNK);
/** by person: what `bound` was by the person's own records, where a mistaken one has lowered it */
const ownBound = new Map<number, number>();
/** today's mistaken records: rule, person, amount; they wait until all own ones are counted */
const mistaken: (readonly [rule: number, person: number, amount: number])[] = [];

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
      if (scheme.score === undefined) return;
      const assessing: Assessing = {
        world,
        scheme,
        score: scheme.score,
        tallies: world.tallies.schemes[number],
        from,
        to,
      };
      gained.fill(0, 0, to - from);
      bound.fill(UNBOUNDED, 0, to - from);
      beginPeriods(assessing);
      const enterToo = (person: number, cause: string, points: number): void => {
        gained[person - from] += points;
        enter(assessing, person, cause, points);
      };
      enterAssociations(world, scheme, assessing.tallies, from, to, enterToo);
      enterRatings(world, scheme, assessing.tallies, from, to, enterToo);
      scheme.calendars[Math.floor(from / CHUNK)].takeDue(
        world.day,
        (person, kind, rule, amount, generation) => {
          if (!isFor(generation, world.persons.generation[person])) return;
          if (kind === Due.record) count(assessing, rule, person, amount, false);
          else if (kind === Due.mistaken) mistaken.push([rule, person, amount]);
          else expire(assessing, rule, person, amount, kind === Due.mistakenExpiry);
        },
      );
      countMistaken(assessing);
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
    forgetAssociations(scheme, from, to);
  }
  if (score.decay === undefined || !beginsOn(score.decay.every, world.day)) return;
  for (let person = from; person < to; person++) {
    if (columns.covered[person] === 0) continue;
    // exact in a double: below 2^31 × 10^6; towards the start, never past it
    const way = (score.start - columns.score[person]) * score.decay.share;
    moveScore(assessing, person, "decay", Math.trunc(way / 1_000_000));
    const undone = columns.mistakenPoints[person] * score.decay.share;
    columns.mistakenPoints[person] -= Math.trunc(undone / 1_000_000);
    decayAssociations(scheme, person, score.decay.share);
  }
}

function countMistaken(assessing: Assessing): void {
  ownBound.clear();
  for (const [rule, person, amount] of mistaken) count(assessing, rule, person, amount, true);
  mistaken.length = 0;
}

/** A record that a rule counts: a warning, or points up to the rule's cap, or a fall to a grade. */
function count(
  assessing: Assessing,
  number: number,
  person: number,
  amount: number,
  isMistaken: boolean,
): void {
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
  noteMoved(scheme, number, person, points);
  if (isMistaken) {
    tallies.mistakenCounted[number] += 1;
    scheme.columns.mistakenPoints[person] += points; // beyond 32 bits it wraps: a clamp would need an order
  }
  if (points !== 0) enter(assessing, person, rule.id, points, isMistaken);
  if (points !== 0 && rule.expiresAfter !== undefined) {
    const calendar = scheme.calendars[Math.floor(person / CHUNK)];
    const kind = isMistaken ? Due.mistakenExpiry : Due.expiry;
    const generation = world.persons.generation[person];
    calendar.add(world.day + rule.expiresAfter, person, kind, number, points, generation);
  }
  const { grades } = scheme.program;
  if (rule.straightTo === undefined || grades === undefined) return;
  const local = person - from;
  const highest = (grades.from[rule.straightTo + 1] ?? UNBOUNDED) - grades.step;
  if (highest > bound[local] || (highest === bound[local] && number > boundBy[local])) return;
  if (isMistaken && !ownBound.has(local)) ownBound.set(local, bound[local]);
  bound[local] = highest;
  boundBy[local] = number;
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
function expire(
  assessing: Assessing,
  number: number,
  person: number,
  points: number,
  isMistaken: boolean,
): void {
  const { world, scheme, from } = assessing;
  const term = scheme.program.rules[number].expiresAfter ?? 0;
  if (world.day - term < scheme.lastReset) return;
  gained[person - from] -= points;
  if (isMistaken) scheme.columns.mistakenPoints[person] -= points;
  enterOther(assessing, person, "expiry", -points, isMistaken);
}

/** Adds each person's sum to the score, then the fall to a grade, then the clamp. */
function settleScores(assessing: Assessing): void {
  const { scheme, score, from, to } = assessing;
  const { columns } = scheme;
  for (let person = from; person < to; person++) {
    const local = person - from;
    if (gained[local] === 0 && bound[local] === UNBOUNDED) continue;
    const sum = fallen(assessing, person, columns.score[person] + gained[local]);
    const within = Math.max(score.floor, Math.min(score.cap, sum));
    columns.score[person] = within;
    if (within !== sum) enterOther(assessing, person, "clamp", within - sum);
  }
}

/**
 * The day's sum after a fall straight to a grade: an entry of the rule that ordered it, or two where
 * a mistaken record makes a fall deeper. The grade falls with it at once, whatever the days to hold.
 */
function fallen(assessing: Assessing, person: number, sum: number): number {
  const { world, scheme, tallies, from } = assessing;
  const highest = bound[person - from];
  const { grades } = scheme.program;
  if (sum <= highest || grades === undefined) return sum;
  const rule = boundBy[person - from];
  tallies.points[rule] += highest - sum;
  noteMoved(scheme, rule, person, highest - sum);
  const { grade, gradeSince, pendingGrade, mistakenPoints } = scheme.columns;
  const ownFall = Math.min(0, (ownBound.get(person - from) ?? highest) - sum);
  const mistakenFall = highest - sum - ownFall;
  mistakenPoints[person] += mistakenFall;
  const { id } = scheme.program.rules[rule];
  if (ownFall !== 0) enter(assessing, person, id, ownFall);
  if (mistakenFall !== 0) enter(assessing, person, id, mistakenFall, true);
  const reached = gradeOfScore(grades.from, highest);
  if (reached < grade[person]) {
    grade[person] = reached;
    gradeSince[person] = world.day;
    pendingGrade[person] = reached;
  }
  return highest;
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
  isMistaken = false,
): void {
  assessing.tallies.otherPoints[otherEntries.indexOf(cause)] += points;
  enter(assessing, person, cause, points, isMistaken);
}

function enter(
  { world, scheme }: Assessing,
  person: number,
  cause: string,
  points: number,
  isMistaken = false,
): void {
  if (world.ledger === undefined) return;
  const entry = { day: world.day, person, scheme: scheme.program.id, cause, points };
  keepEntry(world, isMistaken ? { ...entry, mistaken: true } : entry);
}
