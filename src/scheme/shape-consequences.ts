import { z } from "zod";
import { contexts, effects } from "../catalogue/index.ts";
import { idShape } from "../text/index.ts";
import { days, label, points, provenance, share } from "./shape-parts.ts";

/** What a score or grade opens and closes. */
export const consequenceShape = z.strictObject({
  id: idShape,
  label,
  when: z.strictObject({
    grades: z.array(z.string()).min(1).optional().describe("grades that it strikes or rewards"),
    scoreFrom: points.optional(),
    scoreBelow: points.optional(),
    lists: z.array(z.string()).min(1).optional().describe("lists: strikes who is on one of them"),
    held: days.optional().describe("days that the grade must have been held"),
    watched: idShape
      .optional()
      .describe("source with a watch list: strikes whom it takes for somebody on it"),
    of: z
      .enum(["self", "parent", "representative"])
      .default("self")
      .describe("whose grade or score counts; representative: that of the organisation one represents"),
  }),
  gate: z.string().describe("id of the gate at which it acts"),
  effect: z.strictObject({
    kind: z.enum(effects),
    factor: z.number().gt(0).max(100).optional().describe("multiplies price, amount, speed or waiting time"),
    by: z
      .number()
      .min(-8)
      .max(8)
      .optional()
      .describe("with `rank`: deviations by which an applicant moves up or, below 0, down"),
    chance: share.optional().describe("share of cases in which it strikes"),
  }),
  context: z.enum(contexts).describe("area of life in which it is felt"),
  severity: z.int().min(1).max(5).describe("1 a nuisance or small perk, 5 a livelihood"),
  term: days.optional().describe("days it lasts; as long as its condition holds where nothing is said"),
  provenance: provenance.optional(),
});
