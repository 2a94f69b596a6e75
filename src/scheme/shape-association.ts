import { z } from "zod";
import { idShape } from "../text/index.ts";
import { label, period, provenance } from "./shape-parts.ts";

/** Whose standing can count for a person beside their own: relations in the household, or a layer of ties. */
export const relations = ["spouse", "parent", "child", "household"] as const;

/** Others in a relation to a person. */
export const ofOthers = idShape.describe(
  "spouse, parent, child or household (who lives together), or a layer of ties of the society",
);

/** What others' standing does to one's own score. */
export const associationShape = z.strictObject({
  id: idShape,
  label,
  of: ofOthers,
  over: z
    .union([
      z.literal("score"),
      z.strictObject({ rules: z.array(idShape).min(1).max(100).describe("ids of rules of this scheme") }),
    ])
    .describe(
      "score: how far the others' scores lie from the start, on average; rules: what these rules moved them by",
    ),
  weight: z
    .number()
    .min(-1)
    .max(1)
    .describe("share of it that comes to the person's own score; rounded to millionths"),
  every: period.describe("on the first day of it the contribution is worked out anew"),
  provenance: provenance.optional(),
});
