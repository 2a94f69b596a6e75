/**
 * Who the people are: margins from a file, a society drawn from them and a seed.
 *
 * Reading order: `shape` (what a society file says: distributions, never rows of persons),
 * `read-society`, `draw-society` (the only way to get a society), `moments`; then `ties/create-ties`
 * (who is tied to whom, from orders of the persons). This room must never know a scheme, and offers no
 * way to put a person into a society.
 */
export { characterOf, drawSociety, MAX_PERSONS, type Society, settle } from "./draw-society.ts";
export type { Moments } from "./moments.ts";
export { readSociety } from "./read-society.ts";
export { type Margins, MIN_SHARE, societyShape } from "./shape.ts";
export { checkTies } from "./ties/check-ties.ts";
export { createTies, type Ties } from "./ties/create-ties.ts";
export type { TiedPersons } from "./ties/layer.ts";
export { type TieMargins, tiesShape } from "./ties/shape.ts";
