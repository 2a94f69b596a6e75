/**
 * Who the people are: margins from a file, a society drawn from them and a seed.
 *
 * Reading order: `shape` (what a society file says: distributions, never rows of persons),
 * `read-society`, `draw-society` (the only way to get a society), `moments`. This room must never
 * know a scheme, and offers no way to put a person into a society.
 */
export { characterOf, drawSociety, MAX_PERSONS, type Society, settle } from "./draw-society.ts";
export type { Moments } from "./moments.ts";
export { readSociety } from "./read-society.ts";
export { type Margins, MIN_SHARE, societyShape } from "./shape.ts";
