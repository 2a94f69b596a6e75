/**
 * Who the people are: margins from a file, a society drawn from them and a seed.
 *
 * Reading order: `shape` (what a society file says: distributions, never rows of persons),
 * `read-society` and its checks, `expected` and `deviations` (what margins come to, exactly),
 * `draw-society` (the only way to get a society) with one `settle-` file for each step, `moments`;
 * `age-society` (how its persons grow older and are followed by the young); then `ties/create-ties` (who
 * is tied to whom, from orders of the persons, as of the day on which `tiesOf` is asked) and
 * `organisations-of` (who employs whom and has how many customers) and `settle-organisations` (what they are like).
 * This room must never know a scheme, and offers no way to put a person into a society.
 */
export { type Ageing, createAgeing, type VisitHousehold } from "./age-society.ts";
export { dispositions } from "./correlations.ts";
export { type Deviation, incomeInequality, marginDeviations, wealthInequality } from "./deviations.ts";
export { characterOf, drawSociety, MAX_PERSONS, type Society, settle, tiesOf } from "./draw-society.ts";
export { roles } from "./household-shape.ts";
export type { Inequality } from "./inequality.ts";
export type { Moments } from "./moments.ts";
export { type Organisations, organisationsOf } from "./organisations-of.ts";
export { readSociety } from "./read-society.ts";
export type { Workplaces } from "./settle-employers.ts";
export { NOBODY, organisationRows, settleOrganisations } from "./settle-organisations.ts";
export { type Margins, MIN_SHARE, societyShape } from "./shape.ts";
export type { Ties } from "./ties/create-ties.ts";
