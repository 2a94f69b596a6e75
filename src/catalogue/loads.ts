import { z } from "zod";
import { measuredShape } from "../text/index.ts";
import { traits } from "./contexts.ts";

/** Who can do something: ages in years, both included, and the kind of place. */
export const whoShape = z.strictObject({
  minAge: z.int().min(0).max(120).default(0),
  maxAge: z.int().min(0).max(120).default(120),
  place: z.enum(["urban", "rural"]).optional().describe("only people who live in such a place"),
});

/** Who can do something at all; everyone where nothing is said. */
export type Who = z.output<typeof whoShape>;

/** A number from -4 to 4 for each of some traits. @param doer what has them: an act, a gate */
export function traitLoadsShape(doer: string) {
  return z
    .partialRecord(z.enum(traits), z.number().min(-4).max(4))
    .refine((loads) => Object.keys(loads).length <= 4, `${doer} loads on four traits at most`);
}

/** Traits that something hangs on, each with its load. */
export type TraitLoads = z.output<ReturnType<typeof traitLoadsShape>>;

/** How a rate or a share differs between persons. @param doer what loads; @param what is doubled */
export function loadsShape(doer: string, what: string) {
  return z.strictObject({
    traits: traitLoadsShape(doer).describe(
      `doublings of ${what} for each standard deviation (decade of age from 45; living in a town)`,
    ),
    provenance: measuredShape,
  });
}

/** Loads and where they come from. */
export type Loads = z.output<ReturnType<typeof loadsShape>>;
