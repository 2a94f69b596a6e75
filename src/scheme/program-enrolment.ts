import type { LoadProgram } from "../catalogue/index.ts";

/** A chance that differs between persons: the base-2 logarithm of an average person's, and what it hangs on. */
export interface ChanceProgram extends LoadProgram {
  /** fixed point, 4096 for one doubling */
  readonly log2: number;
}

/** How persons come into a voluntary scheme, and out of it. */
export interface JoinsProgram {
  readonly atOnce: ChanceProgram;
  readonly aMonth: ChanceProgram;
  /** chance a month to leave, × 2^32 */
  readonly leaves: number;
  /** days after the first from which everybody is in it; undefined: it stays voluntary */
  readonly compulsoryFrom: number | undefined;
}

/** Who refuses a source, and what that comes to. */
export interface ConsentProgram {
  readonly refuses: ChanceProgram;
  readonly isKeptOut: boolean;
  /** what it costs, 0 or below, in hundredths */
  readonly points: number;
}
