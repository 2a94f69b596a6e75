import { DEVIATION_ONE, type Luck, normalOfUniform, thresholdOfShare } from "../base/index.ts";
import type { LoweredMember } from "./household-shape.ts";
import type { Moments } from "./moments.ts";
import type { Margins } from "./shape.ts";

/** Columns that a society fills, one value per person; a larger room may have more of them. */
export interface SettledColumns {
  readonly persons: {
    readonly age: Uint8Array;
    readonly birthday: Uint16Array;
    readonly generation: Uint8Array;
    readonly place: Uint8Array;
    readonly group: Uint8Array;
    readonly income: Int32Array;
    readonly role: Uint8Array;
    readonly position: Uint8Array;
    readonly householdSize: Uint8Array;
    readonly region: Uint8Array;
    readonly wealth: Int32Array;
    readonly employer: Uint32Array;
    readonly shop: Uint32Array;
    readonly online: Uint8Array;
    readonly defaulted: Uint8Array;
  };
  readonly traits: Readonly<Record<string, Int8Array>>;
}

/**
 * A uniform number, 0 to 2^32 − 1, of the person, household or organisation with this number; every
 * generation that lives there, or every year where that is what counts, draws afresh.
 */
export type Uniform = (id: number, generation: number) => number;

/** What every step of settling reads, and the columns that it writes. */
export interface Settling {
  readonly margins: Margins;
  readonly moments: Moments;
  readonly size: number;
  readonly columns: SettledColumns;
  /** for what needs more of a draw than one number */
  readonly luck: Luck;
  readonly ofPerson: (...names: readonly string[]) => Uniform;
  readonly ofHousehold: (name: string) => Uniform;
  readonly ofOrganisation: (...names: readonly string[]) => Uniform;
}

/** One household of one generation. */
export interface Household {
  /** number in the society, from 0 */
  readonly number: number;
  /** its members as its type has them */
  readonly members: readonly LoweredMember[];
  readonly first: number;
  /** the person after its last who is there: the society's last person may cut a household short */
  readonly end: number;
  /** 0 for who is there first, 1 for the young who follow them ... */
  readonly generation: number;
}

/** Writes something about a household into the columns; it reads only what the steps before it wrote. */
export type Step = (household: Household) => void;

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
