import type { IndicatorProgram } from "./program.ts";

/** What a value of 100 is in hundredths. */
const WHOLE = 10_000;

/** What an indicator adds to the score at a value of 0 to 10,000 hundredths: hundredths of a point, rounded down. */
export function partOf({ span }: Pick<IndicatorProgram, "span">, value: number): number {
  return Math.floor((span * value) / WHOLE); // exact in a double: below 2^26 × 2^14
}
