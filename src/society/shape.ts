import { z } from "zod";
import { citationsShape, idShape, measuredShape, textsShape } from "../text/index.ts";
import { dispositions } from "./correlations.ts";
import { householdsShape, sizesShape } from "./household-shape.ts";
import { ageBands, publishedShape, share } from "./share-shape.ts";
import { tiesShape } from "./ties/shape.ts";

/**
 * Smallest share of a society that a file may describe. A thinner cell could be somebody: margins
 * are for drawing people who do not exist, never for describing one who does.
 */
export const MIN_SHARE = 0.001;

const correlation = z.number().gt(-1).lt(1);

const incomeShape = z.strictObject({
  median: z.number().gt(0).max(1e7).describe("income per head in the middle of the distribution"),
  doublings: z.number().min(0.05).max(4).describe("standard deviation of its base-2 logarithm"),
});

const regionsShape = z
  .strictObject({
    cells: z
      .array(
        z.strictObject({
          id: idShape,
          urban: share.describe("share of all townspeople who live in this region"),
          rural: share.describe("share of all country people who live in this region"),
        }),
      )
      .min(1)
      .max(32),
    provenance: measuredShape,
  })
  .describe("parts of the country");

const wealthShape = z
  .strictObject({
    unit: z.string().min(1).describe("currency"),
    none: share.describe("share of households that own nothing"),
    median: z.number().gt(0).max(1e8).describe("wealth per head in the middle of those who own something"),
    doublings: z.number().min(0).max(4).describe("standard deviation of its base-2 logarithm"),
    withIncome: correlation.describe("correlation with the logarithm of income within a kind of place"),
    gini: publishedShape,
    provenance: measuredShape,
  })
  .describe("what households own, per head: log-normal for those who own something");

const employersShape = z
  .strictObject({
    work: ageBands.describe("share of each age who work for an employer; ages left out do not"),
    sizes: z
      .array(
        z.strictObject({
          from: z.int().min(1).max(2000).describe("fewest persons in such an organisation"),
          to: z.int().min(2).max(2001).describe("one more than the most"),
          share: share.describe("share of all who work that it gives work to"),
        }),
      )
      .min(1)
      .max(12)
      .describe("half-open classes of organisations by how many persons work there"),
    provenance: measuredShape,
  })
  .describe("who works, and in organisations of what size");

const onlineShape = z
  .strictObject({
    cells: z
      .array(
        z.strictObject({
          from: z.int().min(0).max(120),
          to: z.int().min(1).max(121),
          urban: share.describe("share of townspeople of these ages who go online"),
          rural: share.describe("share of country people of these ages who do"),
        }),
      )
      .min(1)
      .max(20),
    whole: publishedShape.describe("share of all persons who go online, as published"),
    hours: z
      .strictObject({ median: z.number().gt(0).max(112), doublings: z.number().min(0).max(3) })
      .describe("hours a week of those who do, log-normal"),
    withSkill: correlation.describe("correlation with the disposition skill"),
    provenance: measuredShape,
  })
  .describe("who goes online, and how much");

/** The definition of a society file, from which its JSON Schema is made. */
export const societyShape = z.strictObject({
  society: idShape.describe("id, the same as the file's name"),
  title: textsShape,
  summary: textsShape,
  citations: citationsShape.optional(),
  places: z
    .strictObject({ urban: share.describe("share of persons who live in a town"), provenance: measuredShape })
    .describe("kinds of place"),
  regions: regionsShape,
  households: householdsShape,
  sizes: sizesShape,
  ages: z
    .strictObject({
      bands: ageBands,
      within: z.number().min(0).max(0.1).describe("how far a band may come out from its share"),
      provenance: measuredShape,
    })
    .describe("who is how old, as published; ages are drawn with the household types"),
  income: z
    .strictObject({
      unit: z.string().min(1).describe("currency and period: yuan per month"),
      urban: incomeShape,
      rural: incomeShape,
      gini: publishedShape,
      provenance: measuredShape,
    })
    .describe("income per head, one per household, log-normal within each kind of place"),
  wealth: wealthShape,
  employers: employersShape,
  online: onlineShape,
  defaults: z
    .strictObject({
      share: share.describe("share of those of 18 and over who have a bad credit record on the first day"),
      withIncome: correlation.describe("correlation with the logarithm of income within a kind of place"),
      provenance: measuredShape,
    })
    .describe("who has failed to repay before the first day"),
  dispositions: z
    .strictObject({
      correlations: z
        .array(
          z.strictObject({
            between: z.tuple([z.enum(dispositions), z.enum(dispositions)]),
            is: correlation,
          }),
        )
        .max(21)
        .describe("pairs that are left out are independent"),
      provenance: measuredShape,
    })
    .describe("what people are inclined to: each standard normal; `dissent` is private opinion"),
  group: z
    .strictObject({
      share: share.describe("share of persons in the second of two groups"),
      provenance: measuredShape,
    })
    .describe("a neutral two-way mark, there only so that disparities can be measured"),
  ties: tiesShape,
});

/** Margins from which a society is drawn, as their file says them. */
export type Margins = z.output<typeof societyShape>;
