import { z } from "zod";
import { idShape, textsShape } from "../text/index.ts";
import { days, label, points, provenance, share } from "./shape-parts.ts";
import { ratingsScore } from "./shape-ratings.ts";

const noScore = z.strictObject({ kind: z.literal("none") }).describe("nobody is scored");

const pointsScore = z
  .strictObject({
    kind: z.literal("points"),
    start: points.describe("score of everyone on the first day"),
    floor: points.optional().describe("no score falls below it"),
    cap: points.optional().describe("no score rises above it"),
    reset: z
      .strictObject({ every: z.enum(["month", "year"]), provenance })
      .optional()
      .describe("every score returns to the start when a period begins"),
    decay: z
      .strictObject({ every: z.enum(["month", "year"]), share, provenance })
      .optional()
      .describe("every score moves by this share of the way back to the start when a period begins"),
    provenance,
  })
  .describe("points that rules add and take away");

const indicatorShape = z.strictObject({
  id: idShape,
  label,
  start: z.number().min(0).max(100).describe("its value for everyone on the first day, 0 to 100"),
  decay: z
    .strictObject({ every: z.enum(["month", "year"]), share, provenance })
    .optional()
    .describe("it moves by this share of the way back to its start when a period begins"),
  provenance,
});

const weightsShape = z.strictObject({
  id: idShape,
  of: z.record(z.string(), z.number().min(0).max(1000)).describe("weight of each indicator"),
  provenance,
});

const weightedScore = z
  .strictObject({
    kind: z.literal("weighted"),
    range: z.strictObject({
      from: points.describe("score of somebody with 0 in every indicator"),
      to: points.describe("and with 100 in every one"),
    }),
    updated: z
      .strictObject({
        every: z.enum(["month", "quarter"]),
        on: z.int().min(1).max(28).describe("day of the month, or of a quarter's first month"),
        provenance: provenance.optional(),
      })
      .describe("when the score follows its indicators; it stands still between"),
    indicators: z.array(indicatorShape).min(1).max(24).describe("what is weighed, each 0 to 100"),
    weights: z.array(weightsShape).min(1).max(12).describe("sets of weights; the one that is used counts"),
    use: z.string().optional().describe("the set of weights that counts; the first where nothing is said"),
    provenance,
  })
  .describe("weighed indicators, mapped to a range");

/** What the score is, by kind. */
export const scoreShape = z.discriminatedUnion("kind", [noScore, pointsScore, weightedScore, ratingsScore]);

const gradeShape = z.strictObject({
  label: z.string().min(1).max(24),
  meaning: textsShape.optional(),
  from: points.optional().describe("lowest score in the grade; left out for the lowest grade"),
  to: points.optional().describe("score at which the next grade begins; left out for the highest grade"),
  provenance: provenance.optional(),
});

/** Half-open intervals of scores, with labels. */
export const gradesShape = z.strictObject({
  scale: z.array(gradeShape).min(2).max(24).describe("grades from the lowest to the highest; half-open"),
  hold: z
    .strictObject({ up: days, down: days, provenance })
    .optional()
    .describe("days that a score must stay beyond a threshold before the grade follows"),
});
