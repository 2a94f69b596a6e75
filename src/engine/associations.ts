import { beginsOn } from "../base/index.ts";
import { type AssociationProgram, UNBOUNDED } from "../scheme/index.ts";
import type { SchemeTallies } from "../state/index.ts";
import { someOther } from "./others-of.ts";
import { startOf } from "./start-of.ts";
import type { SchemeWorld, World } from "./world.ts";

const MILLION = 1_000_000;

/** Whether an association is worked out anew today; on day 0 everybody still stands at the start. */
export function isCarrying({ every }: Pick<AssociationProgram, "every">, day: number): boolean {
  return day > 0 && beginsOn(every, day);
}

/** Works out what an association comes to for some persons, from others as they stand before today's entries. */
export function gatherAssociation(
  world: World,
  scheme: SchemeWorld,
  number: number,
  from: number,
  to: number,
): void {
  const { of, weight } = scheme.program.associations[number];
  if (of === "representative") return; // handed over by organisations, the evening before
  const { gathered, moved } = scheme.associations[number];
  const { covered, score } = scheme.columns;
  const start = startOf(scheme.program).score ?? 0;
  let sum = 0;
  let count = 0;
  const add = (other: number): boolean => {
    if (covered[other] === 0) return false;
    sum += moved === undefined ? score[other] - start : moved[other];
    count += 1;
    return false;
  };
  for (let person = from; person < to; person++) {
    if (covered[person] === 0) continue;
    sum = 0;
    count = 0;
    someOther(world, of, person, add);
    gathered[person] = weighted(sum, weight, moved === undefined ? count : 1);
  }
}

/**
 * Notes what organisations come to for those who represent them, the evening before an association counts: as
 * ties do, by the mean over all that a person represents.
 *
 * @param beside the same scheme among organisations
 * @param representatives by organisation: who represents it, −1 nobody
 */
export function gatherRepresented(
  scheme: SchemeWorld,
  beside: SchemeWorld,
  tomorrow: number,
  representatives: Float64Array,
): void {
  scheme.program.associations.forEach((association, number) => {
    if (association.of !== "representative" || !isCarrying(association, tomorrow)) return;
    const { gathered, moved } = scheme.associations[number];
    const theirs = beside.associations[number]?.moved;
    const start = startOf(beside.program).score ?? 0;
    const sums = new Map<number, { sum: number; count: number }>();
    representatives.forEach((person, row) => {
      if (person < 0 || beside.columns.covered[row] === 0) return;
      const { sum, count } = sums.get(person) ?? { sum: 0, count: 0 };
      const own = moved === undefined ? beside.columns.score[row] - start : (theirs?.[row] ?? 0);
      sums.set(person, { sum: sum + own, count: count + 1 });
    });
    gathered.fill(0);
    for (const [person, { sum, count }] of sums) {
      gathered[person] = weighted(sum, association.weight, moved === undefined ? count : 1);
    }
  });
}

/** weight × sum / count, towards 0, in whole hundredths. @param weight in millionths */
export function weighted(sum: number, weight: number, count: number): number {
  if (sum === 0 || weight === 0 || count === 0) return 0;
  const product = sum * weight;
  const exact = Number.isSafeInteger(product)
    ? Math.trunc(product / (count * MILLION))
    : Number((BigInt(sum) * BigInt(weight)) / BigInt(count * MILLION));
  return Math.max(-UNBOUNDED, Math.min(UNBOUNDED, exact));
}

/**
 * Turns what was gathered today into entries: a contribution over scores replaces the last, one over rules
 * is added. Comes before today's records are counted, which count the next time.
 */
export function enterAssociations(
  { day }: World,
  scheme: SchemeWorld,
  { associationPoints }: SchemeTallies,
  from: number,
  to: number,
  enter: (person: number, cause: string, points: number) => void,
): void {
  scheme.program.associations.forEach((association, number) => {
    if (!isCarrying(association, day)) return;
    const { carried, gathered, moved } = scheme.associations[number];
    moved?.fill(0, from, to);
    for (let person = from; person < to; person++) {
      if (scheme.columns.covered[person] === 0) continue;
      const points = moved === undefined ? gathered[person] - carried[person] : gathered[person];
      gathered[person] = 0;
      if (points === 0) continue;
      carried[person] += points;
      associationPoints[number] += points;
      enter(person, association.id, points);
    }
  });
}

/** Notes what a rule moved somebody by, for associations that count it. */
export function noteMoved(
  { program, associations }: SchemeWorld,
  rule: number,
  person: number,
  points: number,
): void {
  for (let number = 0; number < associations.length; number++) {
    const { moved } = associations[number];
    if (moved !== undefined && program.associations[number].rules?.[rule] === 1) moved[person] += points;
  }
}

/** A score that starts afresh holds nothing of others any more. */
export function forgetAssociations({ associations }: SchemeWorld, from: number, to: number): void {
  for (const { carried } of associations) carried.fill(0, from, to);
}

/** What others have put into a score goes back to the start with the rest of it. @param share in millionths */
export function decayAssociations({ associations }: SchemeWorld, person: number, share: number): void {
  for (const { carried } of associations) carried[person] -= Math.trunc((carried[person] * share) / MILLION);
}

/** Points of others' standing that are in a person's score. */
export function carriedPoints({ associations }: SchemeWorld, person: number): number {
  let points = 0;
  for (let number = 0; number < associations.length; number++) points += associations[number].carried[person];
  return points;
}

/** So many points of others are no longer in a score that can hold no more of them. */
export function takeBack({ associations }: SchemeWorld, person: number, points: number): void {
  associations[0].carried[person] -= points;
}
