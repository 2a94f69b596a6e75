import type { ConsequenceProgram } from "../scheme/index.ts";
import { gradeOfScore } from "./grade-of-score.ts";
import type { SchemeWorld, World } from "./world.ts";

const HEAD = 0;
const PARTNER = 1;
const CHILD = 2;
const PARENT = 3;

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
  if (since === undefined || consequence.term === undefined) {
    return isMet(world, scheme, { consequence, number }, person);
  }
  return since[person] !== 0 && world.day - (since[person] - 1) <= consequence.term;
}

/**
 * Whether the condition of a consequence holds: for the person or, if it is about parents, for one of them;
 * if about organisations, for the one that the person represents.
 */
export function isMet(
  world: World,
  scheme: SchemeWorld,
  { consequence, number }: { readonly consequence: ConsequenceProgram; readonly number: number },
  person: number,
): boolean {
  if (consequence.ofRepresentative) return scheme.standsFor[number]?.[person] === 1;
  if (!consequence.ofParent) return holds(world.day, scheme, consequence, person);
  const { position, householdSize, role } = world.persons;
  const asked = role[person] === CHILD ? [HEAD, PARTNER] : role[person] === PARENT ? [] : [PARENT];
  const first = person - position[person];
  const end = Math.min(world.size, first + householdSize[person]);
  for (let other = first; other < end; other++) {
    if (asked.includes(role[other]) && holds(world.day, scheme, consequence, other)) return true;
  }
  return false;
}

/** Whether somebody's own standing meets the condition of a consequence on a day. */
export function holds(
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
  { columns, program }: SchemeWorld,
  { grades, scoreFrom, scoreBelow }: ConsequenceProgram,
  person: number,
): boolean {
  const mistaken = columns.mistakenPoints[person];
  if (mistaken === 0) return true;
  const score = columns.score[person] - mistaken;
  if (score < scoreFrom || score >= scoreBelow) return false;
  if (grades === undefined || program.grades === undefined) return true;
  return grades[gradeOfScore(program.grades.from, score)] === 1;
}
