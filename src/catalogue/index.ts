/**
 * What can happen and where institutions decide: acts and gates as checked data (responses join
 * them later).
 *
 * Reading order: `contexts` (areas of life, and what of a person things load on), `loads` (who, and
 * how persons differ), `acts`, `gates`.
 * This room must never know a scheme: acts happen whether or not anyone scores them.
 */
export { type Act, type ActCatalogue, actsShape, readActs } from "./acts.ts";
export { type Context, contexts, type Trait, traits } from "./contexts.ts";
export {
  type Applicants,
  effects,
  type Gate,
  type GateCatalogue,
  type GateOutcome,
  gatesShape,
  readGates,
} from "./gates.ts";
export { type LoadPairs, type LoadProgram, loadsOf, lowerLoads } from "./load-program.ts";
export { type Loads, loadsShape, type TraitLoads, type Who } from "./loads.ts";
export { actsOf, gatesOf, type Whom } from "./sides.ts";
