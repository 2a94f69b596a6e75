import type { ConsequenceProgram } from "../scheme/index.ts";
import { carriedPoints } from "./associations.ts";
import { gradeOfScore } from "./grade-of-score.ts";
import { someOther } from "./others-of.ts";
import type { SchemeWorld, World } from "./world.ts";

/**
 * Whether a consequence strikes a person today: its condition holds and, where it has a term, has not
 * held for longer than that.
 */
export function isInForce(
  world: World,
  scheme: SchemeWorld,
  { consequence, number }: { readonly consequence: ConsequenceProgram; readonly number: number },
  person: number,
): boolean {
  if (world.day < 0) return false; // in the burn-in no scheme is at work yet
  const since = scheme.since[number];
  if (since === undefined || consequence.term === undefined) return isMet(world, scheme, consequence, person);
  return since[person] !== 0 && world.day - (since[person] - 1) <= consequence.term;
}

/** Whether the condition of a consequence holds: for the person or, if it is about others, for one of them. */
export function isMet(
  world: World,
  scheme: SchemeWorld,
  consequence: ConsequenceProgram,
  person: number,
): boolean {
  if (consequence.of === "self") return holds(world.day, scheme, consequence, person);
  return someOther(world, consequence.of, person, (other) => holds(world.day, scheme, consequence, other));
}

function holds(
  day: number,
  { columns }: SchemeWorld,
  consequence: ConsequenceProgram,
  person: number,
): boolean {
  const { grades, held, scoreFrom, scoreBelow } = consequence;
  if (columns.covered[person] === 0) return false;
  const score = columns.score[person];
  if (score < scoreFrom || score >= scoreBelow) return false;
  if (grades === undefined) return true;
  return grades[columns.grade[person]] === 1 && day - columns.gradeSince[person] >= held;
}

/**
 * Whether the condition would hold today without the points of mistaken records that are still in the
 * score. Days to hold are left out: nobody knows since when the other grade would have been held.
 */
export function holdsWithoutMistakes(
  scheme: SchemeWorld,
  consequence: ConsequenceProgram,
  person: number,
): boolean {
  return holdsWithout(scheme, consequence, person, scheme.columns.mistakenPoints[person]);
}

/** Likewise without what others' standing has put into the score. */
export function holdsWithoutOthers(
  scheme: SchemeWorld,
  consequence: ConsequenceProgram,
  person: number,
): boolean {
  return holdsWithout(scheme, consequence, person, carriedPoints(scheme, person));
}

function holdsWithout(
  { columns, program }: SchemeWorld,
  { grades, scoreFrom, scoreBelow }: ConsequenceProgram,
  person: number,
  points: number,
): boolean {
  if (points === 0) return true;
  const score = columns.score[person] - points;
  if (score < scoreFrom || score >= scoreBelow) return false;
  if (grades === undefined || program.grades === undefined) return true;
  return grades[gradeOfScore(program.grades.from, score)] === 1;
}
