/**
 * The ground floor: keyed draws, exact integer maths, the calendar and `Problem`.
 *
 * Reading order: `problem` (mistakes as data), `draw` (a random number is a function of seed,
 * stream, day and person), `lanes` (eight days in one hash), `exact` and `normal` (rates without
 * floating-point surprises), `calendar`. This room knows nothing of scoring.
 */
export { beginsOn, DAYS_PER_YEAR, dayOfYear, isDayOf, isMonthStart, type Period } from "./calendar.ts";
export {
  createLuck,
  drawUniform,
  type Luck,
  mixKeys,
  personKeyX,
  personKeyY,
  type Stream,
  type StreamKey,
  streamKey,
  streamOf,
} from "./draw.ts";
export { CERTAIN, exp2, LOG2_ONE, log2Fixed, thresholdOfLog2, thresholdOfShare } from "./exact.ts";
export { HUNDREDTHS, inHundredths } from "./fixed.ts";
export { type BlockKey, DAYS_PER_BLOCK, dayOfBlock, daysBelow, uniformOfDay } from "./lanes.ts";
export { hashText, mix32 } from "./mix.ts";
export { DEVIATION_ONE, normalOfUniform } from "./normal.ts";
export type { Checked, Place, Problem } from "./problem.ts";
