import { z } from "zod";
import { loadsShape } from "../catalogue/index.ts";
import { days, label, provenance, share } from "./shape-parts.ts";

/** What a source learns of persons, whom it watches, and what becomes of its records. */
export const keepingShape = {
  learns: z
    .strictObject({
      sightings: z.int().min(1).max(60_000).describe("records of one person after which it misses least"),
      misses: share.describe("share of acts in its sight that it then still misses"),
      provenance,
    })
    .optional()
    .describe("its misses fall evenly from `misses` to this while it gets to know somebody"),
  only: z
    .strictObject({
      share: share.describe("share of persons whom it watches, of those average in every trait"),
      loads: loadsShape("a source", "the share").optional(),
      provenance,
    })
    .optional()
    .describe("it watches only some persons, who are chosen once; everybody where nothing is said"),
  known: z.boolean().default(true).describe("whether people know that it watches"),
  sharedWith: z
    .array(
      z.strictObject({
        with: z.string().min(1).describe("who else gets records: private security firm ..."),
        label: label.optional().describe("what people are told it is called, in each language"),
        share: share.describe("share of its records that they get"),
        provenance,
      }),
    )
    .max(20)
    .default([]),
  keeps: z
    .strictObject({ days: days.min(1), provenance })
    .optional()
    .describe("days for which it keeps a record; for ever where nothing is said"),
};
