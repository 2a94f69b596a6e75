import { isAtWork, type Program } from "../scheme/index.ts";
import { NOBODY } from "../society/index.ts";
import { otherEntries } from "../state/index.ts";
import { askConsent } from "./ask-consent.ts";
import { keepEntry } from "./keep-entry.ts";
import { columnsIn } from "./scheme-memory.ts";
import { startOf } from "./start-of.ts";
import type { SchemeWorld, World } from "./world.ts";

/** Whether a scheme covers a person of this age; nobody who stands in the place of an organisation is. */
export function covers({ coversPersons, minAge }: Program, age: number): boolean {
  return coversPersons && age >= minAge && age !== NOBODY;
}

/**
 * Whether persons enter a scheme and leave it on days of its own, in the phase `enrol`; all others are in
 * it from the beginning, or from the birthday on which they are old enough.
 */
export function hasEntry({ term, joins, sources }: Program): boolean {
  return term !== undefined || joins !== undefined || sources.some(({ consent }) => consent !== undefined);
}

/** The first day on which a scheme is at work. */
export function firstDayOf({ term }: Program): number {
  return term?.from ?? 0;
}

/** Whether everybody whom a scheme may cover is in it today, by its own rules. */
export function isCompulsory(program: Program, day: number): boolean {
  const { joins } = program;
  if (joins === undefined) return true;
  return joins.compulsoryFrom !== undefined && day >= firstDayOf(program) + joins.compulsoryFrom;
}

/**
 * What calendars know a person's time in a scheme by: what waits from before they left, or from before
 * they came to live here, is nobody's any more. A person leaves a scheme once at most.
 */
export function stayOf(
  { left }: SchemeWorld,
  generation: World["persons"]["generation"],
  person: number,
): number {
  return left === undefined ? generation[person] : 2 * generation[person] + left[person];
}

/** Whether a scheme would cover a person today, as far as its term, its regions and the person's age go. */
export function mayCover(
  program: Program,
  { age, region }: World["persons"],
  person: number,
  day: number,
): boolean {
  const regions = program.term?.regions;
  return (
    isAtWork(program, day) &&
    covers(program, age[person]) &&
    (regions === undefined || regions[region[person]] === 1)
  );
}

/** Forgets whatever a scheme knew of a person: they stand where everybody starts, from this day on. */
export function enterScheme(scheme: SchemeWorld, person: number, day: number): void {
  const start: Readonly<Record<string, number | undefined>> = startOf(scheme.program);
  const since = Math.max(0, day); // the columns know no day before day 0
  for (const { name, declared, array } of columnsIn(scheme.program, scheme)) {
    array[person] = start[name] ?? declared.default;
  }
  scheme.columns.gradeSince[person] = since;
  scheme.columns.pendingSince[person] = since;
}

/**
 * A person is in a scheme from today on, which knows nothing about them; unless they refuse a source that
 * takes no refusal.
 */
export function enrol(world: World, number: number, person: number): void {
  const scheme = world.schemes[number];
  const left = scheme.left?.[person] ?? 0;
  enterScheme(scheme, person, world.day);
  if (scheme.left !== undefined) scheme.left[person] = left;
  if (askConsent(world, number, person)) scheme.columns.covered[person] = 1;
}

/** A person is no longer in a scheme: the score is gone, and what was on its way comes to nothing. */
export function leaveScheme(world: World, number: number, person: number): void {
  const scheme = world.schemes[number];
  noteStart(world, number, person, "left");
  enterScheme(scheme, person, world.day);
  scheme.columns.covered[person] = 0;
  if (scheme.left !== undefined) scheme.left[person] = 1;
}

/** What a fresh start differs by from the score that was there: start plus entries is the score. */
export function noteStart(world: World, number: number, person: number, cause: "newcomer" | "left"): void {
  const { schemes, tallies, day } = world;
  const { program, columns, score } = schemes[number];
  const points = (score?.start ?? 0) - columns.score[person];
  if (points === 0) return;
  tallies.schemes[number].otherPoints[otherEntries.indexOf(cause)] += points;
  keepEntry(world, { day, person, scheme: program.id, cause, points });
}
