import { z } from "zod";
import { textsShape } from "../text/index.ts";
import { days, points, provenance, share } from "./shape-parts.ts";
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

/** What the score is, by kind. */
export const scoreShape = z.discriminatedUnion("kind", [noScore, pointsScore, ratingsScore]);

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
