import { type PointsProgram, UNBOUNDED } from "../../scheme/index.ts";
import { noteMoved } from "../associations.ts";
import { gradeOfScore } from "../grade-of-score.ts";
import type { Origin } from "../origin.ts";
import { CHUNK } from "../world.ts";
import { type Assessing, enter, enterOther } from "./assessing.ts";
import { clearFalls, fallOf, hasFallen, noteFall } from "./falls.ts";

/** the day's points of each person; whole numbers, but many entries may exceed 32 bits before the clamp */
const gained = new Float64Array(CHUNK);

/** Begins the day's sums of a chunk. */
export function beginSums({ from, to }: Assessing): void {
  gained.fill(0, 0, to - from);
  clearFalls(to - from);
}

/** Adds to a person's sum of the day. @param points in hundredths */
export function gain({ from }: Assessing, person: number, points: number): void {
  gained[person - from] += points;
}

/** Notes that a rule lets a person's score fall straight to a grade today. */
export function boundTo(assessing: Assessing, person: number, number: number, origin: Origin): void {
  const { scheme, from } = assessing;
  const { grades, rules } = scheme.program;
  const { straightTo } = rules[number];
  if (straightTo === undefined || grades === undefined) return;
  const highest = (grades.from[straightTo + 1] ?? UNBOUNDED) - grades.step;
  noteFall(person - from, highest, number, origin);
}

/** Adds each person's sum to the score, then the fall to a grade, then the clamp. */
export function settleScores(assessing: Assessing, score: PointsProgram): void {
  const { scheme, from, to } = assessing;
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
  noteMoved(scheme, fall.rule, person, fall.to - sum);
  const { grade, gradeSince, pendingGrade, mistakenPoints } = scheme.columns;
  mistakenPoints[person] += fall.mistaken;
  if (scheme.pool !== undefined) scheme.pool.pooledPoints[person] += fall.pooled;
  for (const [points, origin] of fall.parts) enter(assessing, person, rules[fall.rule].id, points, origin);
  const reached = gradeOfScore(grades.from, fall.to);
  if (reached < grade[person]) {
    grade[person] = reached;
    gradeSince[person] = world.day;
    pendingGrade[person] = reached;
  }
  return fall.to;
}
