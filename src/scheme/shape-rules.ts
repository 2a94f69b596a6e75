import { z } from "zod";
import { idShape } from "../text/index.ts";
import { days, label, period, points, provenance } from "./shape-parts.ts";

/** From a record to points. */
export const ruleShape = z.strictObject({
  id: idShape,
  label,
  act: z.string().describe("id of the act it counts"),
  source: z.string().describe("id of the source whose records it counts"),
  field: z
    .enum(["politics", "business", "society", "justice"])
    .describe("field of the national plan it belongs to"),
  points: points.describe("what one occurrence, or one unit of it, adds to the score").optional(),
  per: z
    .enum(["occurrence", "unit"])
    .default("occurrence")
    .describe("whether each counts once or by its quantity"),
  above: z.number().min(0).optional().describe("with `per: unit`: only the units above this many on a day"),
  cap: z
    .strictObject({ points: points.describe("most that can be gained (or, below 0, lost)"), per: period })
    .optional()
    .describe("most that this rule can move the score in a period"),
  firstOffence: z
    .strictObject({ effect: z.literal("warning"), forgottenAfter: days.min(1) })
    .optional()
    .describe("on the first day nothing is counted but a warning given, until it is forgotten"),
  indicator: z.string().optional().describe("indicator that its points move, where the score is weighted"),
  list: z.string().optional().describe("list that a record puts the person on"),
  ground: idShape.optional().describe("ground for listing, as the scheme calls it; with `list:`"),
  offList: z.string().optional().describe("list that a record takes the person off"),
  straightTo: z.string().optional().describe("grade down to which the score falls at once"),
  expires: z
    .strictObject({
      after: days.min(1),
      provenance: provenance.optional().describe("where the days come from, if not from the rule's source"),
    })
    .optional()
    .describe("days after which its points are undone"),
  provenance: provenance.optional(),
  pointsFrom: provenance
    .optional()
    .describe("where the number of points comes from, if the rule is known and its worth is not"),
});
