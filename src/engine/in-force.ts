import { type ConsequenceProgram, isAtWork } from "../scheme/index.ts";
import { gradeOfScore } from "./grade-of-score.ts";
import { isOnList } from "./leave-list.ts";
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
  // in the burn-in no scheme is at work yet, and of one that has ended nothing goes on
  if (world.day < 0 || !isAtWork(scheme.program, world.day)) return false;
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
  scheme: SchemeWorld,
  consequence: ConsequenceProgram,
  person: number,
): boolean {
  const { columns } = scheme;
  const { grades, held, scoreFrom, scoreBelow, lists } = consequence;
  if (columns.covered[person] === 0) return false;
  if (
    lists !== undefined &&
    !scheme.lists.some((list, number) => lists[number] === 1 && isOnList(list, person, day))
  ) {
    return false;
  }
  const score = columns.score[person];
  if (score < scoreFrom || score >= scoreBelow) return false;
  if (grades === undefined) return true;
  return grades[columns.grade[person]] === 1 && day - columns.gradeSince[person] >= held;
}

/**
 * Whether the condition would hold today without the points of mistaken records that are still in the
 * score, and without listings that rest on such records alone. Days to hold are left out: nobody knows since
 * when the other grade would have been held.
 */
export function holdsWithoutMistakes(
  scheme: SchemeWorld,
  consequence: ConsequenceProgram,
  person: number,
): boolean {
  const isLeft = (list: number): boolean => scheme.lists[list].byMistake[person] === 0;
  return holdsWithout(scheme, consequence, person, scheme.columns.mistakenPoints[person], isLeft);
}

/** Likewise without the points, and the listings, of records that other schemes passed on. */
export function holdsWithoutPooling(
  scheme: SchemeWorld,
  consequence: ConsequenceProgram,
  person: number,
): boolean {
  const { pool } = scheme;
  if (pool === undefined) return true;
  const isLeft = (list: number): boolean => pool.lists[list].byPooling[person] === 0;
  return holdsWithout(scheme, consequence, person, pool.pooledPoints[person], isLeft);
}

function holdsWithout(
  scheme: SchemeWorld,
  { grades, scoreFrom, scoreBelow, lists }: ConsequenceProgram,
  person: number,
  points: number,
  isLeft: (list: number) => boolean,
): boolean {
  const { columns, program } = scheme;
  if (
    lists !== undefined &&
    !scheme.lists.some(({ listed }, list) => lists[list] === 1 && listed[person] !== 0 && isLeft(list))
  ) {
    return false;
  }
  if (points === 0) return true;
  const score = columns.score[person] - points;
  if (score < scoreFrom || score >= scoreBelow) return false;
  if (grades === undefined || program.grades === undefined) return true;
  return grades[gradeOfScore(program.grades.from, score)] === 1;
}
