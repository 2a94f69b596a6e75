import { z } from "zod";
import { loadsShape } from "../catalogue/index.ts";
import { days, points, provenance, share } from "./shape-parts.ts";

const perYear = z.number().min(0).max(12);

const joinsShape = z
  .strictObject({
    atOnce: share.describe("share of those of average dispositions who join on the first day"),
    perYear: perYear.describe("how often in a year one of those who have not joined does; drawn monthly"),
    leavesPerYear: perYear
      .default(0)
      .describe("how often in a year one of those who have joined leaves, for good"),
    loads: loadsShape("joining", "the chance to join").optional().describe("who joins sooner"),
    provenance,
  })
  .describe("how persons come into a scheme that they may stay out of");

/** Whom a scheme covers, and how they come into it. */
export const coversShape = z.strictObject({
  persons: z.boolean(),
  organisations: z.boolean().default(false),
  minAge: z.int().min(0).max(120),
  enrolment: z.enum(["compulsory", "voluntary"]).describe("whether all are in it, or those who join"),
  joins: joinsShape.optional(),
  compulsoryFrom: days
    .min(1)
    .optional()
    .describe("of a voluntary scheme: days after its first from which everybody is in it"),
  known: share.describe("share of those covered who know of it"),
  provenance: provenance.optional(),
});

/** Who can keep a source from looking, and at what price. */
export const consentShape = z
  .strictObject({
    refused: share.describe("share of those of average dispositions who refuse"),
    loads: loadsShape("refusing", "this share").optional().describe("who refuses rather"),
    otherwise: z
      .union([
        z.enum(["unseen", "not-covered"]),
        z.strictObject({ points: points.max(-0.01).describe("what refusing costs on the day one comes in") }),
      ])
      .describe(
        "what it comes to: the source does not see them, or they are never scored, or it costs points",
      ),
    provenance,
  })
  .describe("whoever comes into the scheme is asked whether this source may look, once and for all");
