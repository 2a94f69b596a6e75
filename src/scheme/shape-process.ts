import { z } from "zod";
import { days, provenance } from "./shape-parts.ts";

/** Who may see the score. */
export const visibilityShape = z.strictObject({
  self: z.boolean().describe("whether persons can see their own score"),
  audiences: z.array(z.string().min(1)).describe("who else can: bank, employer, landlord ..."),
  public: z.boolean().describe("whether anyone can look anyone up"),
  lookupsLogged: z.boolean().optional(),
  provenance,
});

/** How one is told, and can contest. */
export const processShape = z.strictObject({
  notice: z.enum(["none", "on-request", "of-each-entry"]),
  reasons: z.boolean().describe("whether a person is told the rule that moved the score"),
  appeal: z.union([
    z.literal("none"),
    z.strictObject({
      window: days.describe("days in which one can appeal"),
      answer: days.describe("days until it is answered"),
      human: z.boolean().describe("whether a human decides"),
    }),
  ]),
  repair: z.enum(["none", "by-time", "by-act", "by-payment", "by-pledge"]),
  review: z.enum(["none", "internal", "independent"]),
  provenance,
});
