/**
 * What can happen and where institutions decide: acts and gates as checked data (responses join
 * them later).
 *
 * Reading order: `contexts` (areas of life, and what of a person an act loads on), `acts`, `gates`.
 * This room must never know a scheme: acts happen whether or not anyone scores them.
 */
export { type Act, type ActCatalogue, actsShape, readActs } from "./acts.ts";
export { type Context, contexts, type Trait, traits } from "./contexts.ts";
export { effects, type Gate, type GateCatalogue, gatesShape, readGates } from "./gates.ts";
