import { UNBOUNDED } from "../../scheme/index.ts";
import { type Origin, origins } from "../origin.ts";
import { CHUNK } from "../world.ts";

/** highest score that a straight-to-grade rule leaves today, and the rule (the first, of equal ones) */
const bound = new Int32Array(CHUNK);
const boundBy = new Int32Array(CHUNK);
/** by person: what `bound` would be without mistaken records, and without passed ones, where they lower it */
const ownBound = new Map<number, number>();
const unpooledBound = new Map<number, number>();

/** A fall straight to a grade: the score that it leaves at most, by which rule, and what it takes off. */
export interface Fall {
  readonly rule: number;
  readonly to: number;
  /** what it takes off, below 0, by the origin of the records without which it would not have */
  readonly parts: readonly (readonly [points: number, origin: Origin])[];
  /** of that, what is there only because of mistaken records, and only because of passed ones */
  readonly mistaken: number;
  readonly pooled: number;
}

/** Nobody has fallen yet. @param count persons of the chunk */
export function clearFalls(count: number): void {
  bound.fill(UNBOUNDED, 0, count);
  ownBound.clear();
  unpooledBound.clear();
}

/** A record makes a person of the chunk fall to a score at most. */
export function noteFall(local: number, highest: number, rule: number, origin: Origin): void {
  noteWithout(ownBound, local, highest, origin.isMistaken);
  noteWithout(unpooledBound, local, highest, origin.isPooled);
  if (highest > bound[local] || (highest === bound[local] && rule > boundBy[local])) return;
  bound[local] = highest;
  boundBy[local] = rule;
}

function noteWithout(without: Map<number, number>, local: number, highest: number, isLeftOut: boolean): void {
  const known = without.get(local);
  if (isLeftOut) without.set(local, known ?? bound[local]);
  else if (known !== undefined && highest < known) without.set(local, highest);
}

/** Whether a record made a person of the chunk fall today. */
export function hasFallen(local: number): boolean {
  return bound[local] !== UNBOUNDED;
}

/**
 * The fall of a person who would stand at a sum of points, or undefined where that is low enough. What
 * would have been taken off without some records is theirs no more than anybody's: it comes first.
 */
export function fallOf(local: number, sum: number): Fall | undefined {
  const to = bound[local];
  if (sum <= to) return undefined;
  const own = ownBound.get(local) ?? to;
  const unpooled = unpooledBound.get(local) ?? to;
  const all = to - sum;
  const plain = Math.min(0, Math.max(own, unpooled) - sum);
  const half = Math.min(0, Math.min(own, unpooled) - sum) - plain;
  const [byOwn, byMistaken, byPooled, byBoth] = origins;
  const parts: Fall["parts"] = [
    [plain, byOwn],
    [half, own > unpooled ? byMistaken : byPooled],
    [all - plain - half, byBoth],
  ];
  return {
    rule: boundBy[local],
    to,
    parts: parts.filter(([points]) => points !== 0),
    mistaken: all - Math.min(0, own - sum),
    pooled: all - Math.min(0, unpooled - sum),
  };
}
