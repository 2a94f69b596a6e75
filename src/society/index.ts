/**
 * Who the people are: margins from a file, a society drawn from them and a seed.
 *
 * Reading order: `shape` (what a society file says: distributions, never rows of persons),
 * `read-society` and its checks, `expected` and `deviations` (what margins come to, exactly),
 * `draw-society` (the only way to get a society) with one `settle-` file for each step, `moments`; then
 * `ties/create-ties` (who is tied to whom, from orders of the persons), which the engine will use.
 * This room must never know a scheme, and offers no way to put a person into a society.
 */
export { dispositions } from "./correlations.ts";
export { type Deviation, incomeInequality, marginDeviations, wealthInequality } from "./deviations.ts";
export { characterOf, drawSociety, MAX_PERSONS, type Society, settle } from "./draw-society.ts";
export { roles } from "./household-shape.ts";
export type { Inequality } from "./inequality.ts";
export type { Moments } from "./moments.ts";
export { readSociety } from "./read-society.ts";
export { type Margins, MIN_SHARE, societyShape } from "./shape.ts";
