import { z } from "zod";
import { traitLoadsShape } from "../catalogue/index.ts";
import { idShape } from "../text/index.ts";
import { ofOthers } from "./shape-association.ts";
import { label, points, provenance, share } from "./shape-parts.ts";

/** Most stars and least, of every rating. */
export const STARS = { least: 1, most: 5 } as const;

const stars = z.number().min(STARS.least).max(STARS.most);
const steps = z.number().min(-4).max(4);

/** A score towards which peers' ratings pull. */
export const ratingsScore = z
  .strictObject({
    kind: z.literal("ratings"),
    start: points.describe("score of everyone on the first day"),
    range: z
      .strictObject({ from: points, to: points })
      .describe("the score that one star on average leads to, and the one that five do"),
    provenance,
  })
  .describe("what others think: ratings of one to five stars pull it");

/** Who rates whom, and how. */
export const ratingShape = z.strictObject({
  id: idShape,
  label,
  of: ofOthers.describe(
    "who rates one: spouse, parent, child, household or a layer of ties; the other way round too",
  ),
  contacts: z
    .strictObject({ perYear: z.number().gt(0).max(365), provenance })
    .describe(
      "meetings of two who are tied, in a year, of which each can lead to a rating; one a month at most",
    ),
  usual: stars.describe("stars that somebody average gets on average, before they are rounded to whole ones"),
  sees: z
    .strictObject({
      traits: traitLoadsShape("a rating").describe(
        "stars more for each standard deviation of the one who is rated",
      ),
      provenance,
    })
    .optional()
    .describe("what raters see of how somebody behaves"),
  noise: z
    .strictObject({ stars: z.number().min(0).max(4), provenance })
    .describe("one standard deviation of whim"),
  bias: z
    .strictObject({ stars: steps, provenance })
    .optional()
    .describe(
      "stars that somebody of the other group gets more or, below 0, less: an error of raters, no rule",
    ),
  retaliation: z
    .strictObject({
      upTo: stars.describe("whoever gave so many stars last month, or fewer, is paid back"),
      stars: steps.describe("stars that they get more or, below 0, less"),
      share: share.describe("share of those who can pay back and do"),
      provenance,
    })
    .optional(),
  pull: share.describe("share of the way from the score to the mean of the stars, every month"),
  provenance: provenance.optional(),
});
