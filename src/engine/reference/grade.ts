import { type GradeProgram, isAtWork } from "../../scheme/index.ts";
import { gradeOfScore } from "../grade-of-score.ts";
import type { Phase } from "../phase.ts";
import type { SchemeWorld } from "../world.ts";
import { endTerms } from "./follow-lists.ts";

/**
 * 4. Grade. The grade follows the score once the score has stayed beyond a threshold for the days to
 * hold: upwards to the best grade it has not fallen below since, downwards to the worst it has not
 * risen above.
 */
export const grade: Phase = {
  name: "grade",
  does: "grades, lists and days held; consequences switch on and off",
  advance(world, from, to) {
    endTerms(world, from, to);
    for (const scheme of world.schemes) {
      const { grades } = scheme.program;
      if (grades !== undefined && isAtWork(scheme.program, world.day))
        followScores(scheme, grades, world.day, from, to);
    }
  },
};

function followScores(
  scheme: SchemeWorld,
  grades: GradeProgram,
  day: number,
  from: number,
  to: number,
): void {
  const { score, grade: held, gradeSince, pendingGrade, pendingSince } = scheme.columns;
  for (let person = from; person < to; person++) {
    const now = held[person];
    const reached = gradeOfScore(grades.from, score[person]);
    if (reached === now) {
      pendingGrade[person] = now;
      continue;
    }
    const isUp = reached > now;
    const pending = pendingGrade[person];
    const isSameWay = isUp ? pending > now : pending < now;
    if (!isSameWay) pendingSince[person] = day;
    const target = !isSameWay ? reached : isUp ? Math.min(pending, reached) : Math.max(pending, reached);
    pendingGrade[person] = target;
    if (day - pendingSince[person] < (isUp ? grades.holdUp : grades.holdDown)) continue;
    held[person] = target;
    gradeSince[person] = day;
    pendingGrade[person] = reached; // a score beyond the grade taken counts afresh from today
    pendingSince[person] = day;
  }
}
