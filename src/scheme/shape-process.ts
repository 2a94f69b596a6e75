import { z } from "zod";
import { loadsShape } from "../catalogue/index.ts";
import { idShape } from "../text/index.ts";
import { days, label, points, provenance, share } from "./shape-parts.ts";

/** Who may see the score. */
export const visibilityShape = z.strictObject({
  self: z.boolean().describe("whether persons can see their own score"),
  audiences: z.array(z.string().min(1)).describe("who else can: bank, employer, landlord ..."),
  public: z.boolean().describe("whether anyone can look anyone up"),
  lookupsLogged: z.boolean().optional(),
  provenance,
});

const appealShape = z.strictObject({
  window: days.describe("days in which one can appeal"),
  answer: days.describe("days until it is answered"),
  human: z.boolean().describe("whether a human decides"),
  asks: z
    .strictObject({
      share: share.describe("chance that somebody told of an entry appeals, average in every trait"),
      loads: loadsShape("an appeal", "the chance").optional(),
      provenance,
    })
    .optional()
    .describe("who appeals; where nothing is said, nobody does"),
  wins: z
    .strictObject({
      mistaken: share.describe("share won against records of somebody else's act"),
      others: share.describe("share won against all other records"),
      provenance,
    })
    .optional()
    .describe("how appeals are decided, by human or machine; needed with `asks`"),
});

const repairShape = z.strictObject({
  id: idShape,
  label,
  by: z.enum(["payment", "pledge", "act", "data"]).describe("what somebody does to get points back"),
  below: points.describe("only those who have less than this do it"),
  points: points.min(0.01).describe("what it gives back"),
  indicator: idShape.optional().describe("of a weighted score: the indicator to which it gives them back"),
  perYear: z.number().gt(0).max(12).describe("times a year, of somebody average in every trait"),
  loads: loadsShape("a repair", "how often").optional(),
  provenance,
});

const favoursShape = z.strictObject({
  share: share.describe("share of records against somebody average in every trait that is altered"),
  loads: loadsShape("a favour", "the share").optional(),
  provenance,
});

/** How one is told, and can contest. */
export const processShape = z.strictObject({
  notice: z.enum(["none", "on-request", "of-each-entry"]),
  reasons: z.boolean().describe("whether a person is told the rule that moved the score"),
  appeal: z.union([z.literal("none"), appealShape]),
  repair: z.enum(["none", "by-time", "by-act", "by-payment", "by-pledge"]),
  review: z.enum(["none", "internal", "independent"]),
  requested: z
    .strictObject({ share, provenance })
    .optional()
    .describe("with `notice: on-request`: share of persons who ask what is written about them"),
  repairs: z.array(repairShape).max(50).default([]).describe("ways to get points back"),
  favours: favoursShape.optional().describe("records against somebody that are altered before they count"),
  provenance,
});
