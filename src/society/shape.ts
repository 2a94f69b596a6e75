import { z } from "zod";
import { citationsShape, idShape, measuredShape, textsShape } from "../text/index.ts";

/**
 * Smallest share of a society that a file may describe. A thinner cell could be somebody: margins
 * are for drawing people who do not exist, never for describing one who does.
 */
export const MIN_SHARE = 0.001;

const share = z.number().min(0).max(1);

const incomeShape = z.strictObject({
  median: z.number().gt(0).max(1e7).describe("income per head in the middle of the distribution"),
  doublings: z.number().min(0.05).max(4).describe("standard deviation of its base-2 logarithm"),
});

/** Fewest years that an age band may span, for the same reason. */
export const MIN_BAND_YEARS = 5;

/** The definition of a society file, from which its JSON Schema is made. */
export const societyShape = z.strictObject({
  society: idShape.describe("id, the same as the file's name"),
  title: textsShape,
  summary: textsShape,
  citations: citationsShape.optional(),
  places: z
    .strictObject({ urban: share.describe("share of persons who live in a town"), provenance: measuredShape })
    .describe("kinds of place"),
  ages: z
    .strictObject({
      bands: z
        .array(z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(1).max(121), share }))
        .min(1)
        .max(40)
        .describe("half-open age bands in years; ages are even within a band"),
      provenance: measuredShape,
    })
    .describe("who is how old"),
  income: z
    .strictObject({
      unit: z.string().min(1).describe("currency and period: yuan per month"),
      urban: incomeShape,
      rural: incomeShape,
      provenance: measuredShape,
    })
    .describe("income per head, log-normal within each kind of place"),
  group: z
    .strictObject({
      share: share.describe("share of persons in the second of two groups"),
      provenance: measuredShape,
    })
    .describe("a neutral two-way mark, there only so that disparities can be measured"),
});

/** Margins from which a society is drawn, as their file says them. */
export type Margins = z.output<typeof societyShape>;
