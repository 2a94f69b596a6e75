import { type PointsProgram, UNBOUNDED } from "../../scheme/index.ts";
import { gradeOfScore } from "../grade-of-score.ts";
import { CHUNK } from "../world.ts";
import { type Assessing, enter, enterOther } from "./assessing.ts";

/** the day's points of each person; whole numbers, but many entries may exceed 32 bits before the clamp */
const gained = new Float64Array(CHUNK);
/** highest score that a straight-to-grade rule leaves today, and the rule (the first, of equal ones) */
const bound = new Int32Array(CHUNK);
const boundBy = new Int32Array(CHUNK);
/** by person: what `bound` was by the person's own records, where a mistaken one has lowered it */
const ownBound = new Map<number, number>();

/** Begins the day's sums of a chunk. */
export function beginSums({ from, to }: Assessing): void {
  gained.fill(0, 0, to - from);
  bound.fill(UNBOUNDED, 0, to - from);
  ownBound.clear();
}

/** Adds to a person's sum of the day. @param points in hundredths */
export function gain({ from }: Assessing, person: number, points: number): void {
  gained[person - from] += points;
}

/** Notes that a rule lets a person's score fall straight to a grade today. */
export function boundTo(assessing: Assessing, person: number, number: number, isMistaken: boolean): void {
  const { scheme, from } = assessing;
  const { grades, rules } = scheme.program;
  const { straightTo } = rules[number];
  if (straightTo === undefined || grades === undefined) return;
  const local = person - from;
  const highest = (grades.from[straightTo + 1] ?? UNBOUNDED) - grades.step;
  if (highest > bound[local] || (highest === bound[local] && number > boundBy[local])) return;
  if (isMistaken && !ownBound.has(local)) ownBound.set(local, bound[local]);
  bound[local] = highest;
  boundBy[local] = number;
}

/** Adds each person's sum to the score, then the fall to a grade, then the clamp. */
export function settleScores(assessing: Assessing, score: PointsProgram): void {
  const { scheme, from, to } = assessing;
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
