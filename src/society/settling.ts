import { DEVIATION_ONE, normalOfUniform, thresholdOfShare } from "../base/index.ts";
import type { Moments } from "./moments.ts";
import type { Margins } from "./shape.ts";

/** Columns that a society fills, one value per person; a larger room may have more of them. */
export interface SettledColumns {
  readonly persons: {
    readonly age: Uint8Array;
    readonly place: Uint8Array;
    readonly group: Uint8Array;
    readonly income: Int32Array;
    readonly role: Uint8Array;
    readonly position: Uint8Array;
    readonly householdSize: Uint8Array;
    readonly region: Uint8Array;
    readonly wealth: Int32Array;
    readonly employer: Uint32Array;
    readonly online: Uint8Array;
    readonly defaulted: Uint8Array;
  };
  readonly traits: Readonly<Record<string, Int8Array>>;
}

/** A uniform number, 0 to 2^32 − 1, of the person, household or organisation with this number. */
export type Uniform = (id: number) => number;

/** What every step of settling reads, and the columns that it writes. */
export interface Settling {
  readonly margins: Margins;
  readonly moments: Moments;
  readonly size: number;
  readonly columns: SettledColumns;
  readonly ofPerson: (name: string) => Uniform;
  readonly ofHousehold: (name: string) => Uniform;
  readonly ofOrganisation: (...names: readonly string[]) => Uniform;
}

/** Sixteenths of a deviation: the unit of traits. */
export const TRAIT_ONE = 16;

/** A fixed-point normal number in sixteenths of a deviation, within what a byte holds. */
export function asTrait(deviation: number): number {
  const sixteenths = Math.floor((deviation * TRAIT_ONE + DEVIATION_ONE / 2) / DEVIATION_ONE);
  return Math.max(-127, Math.min(127, sixteenths));
}

/** Thresholds of a uniform number for the first of several shares, the second ... */
export function thresholdsOf(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return thresholdOfShare(sum);
  });
}

/** Which of several shares a uniform number falls into; the last where rounding leaves none. */
export function drawCell(upTo: readonly number[], uniform: number): number {
  let cell = 0;
  while (cell < upTo.length - 1 && uniform >= upTo[cell]) cell++;
  return cell;
}

/**
 * Calls `visit` for each household with its number, its first person and the person after its last
 * who is there: the society's last person may cut a household short.
 */
export function eachHousehold(
  { size, columns }: Settling,
  visit: (household: number, first: number, end: number) => void,
): void {
  const { householdSize } = columns.persons;
  for (let first = 0, household = 0; first < size; household++) {
    const next = first + householdSize[first];
    visit(household, first, Math.min(size, next));
    first = next;
  }
}

/** A normal number that hangs together with another, both in fixed point. */
export function correlated(other: number, own: number, correlation: number): number {
  return correlation * other + Math.sqrt(1 - correlation * correlation) * own;
}

/** The value that a share of all normal numbers does not lie below. */
export function leastOfHighest(share: number): number {
  if (share <= 0) return Number.POSITIVE_INFINITY;
  if (share >= 1) return Number.NEGATIVE_INFINITY;
  return normalOfUniform(thresholdOfShare(1 - share));
}
