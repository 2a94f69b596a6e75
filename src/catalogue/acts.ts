import { z } from "zod";
import type { Checked } from "../base/index.ts";
import {
  checkLanguages,
  checkProvenance,
  checkShape,
  checkUniqueIds,
  citationsShape,
  idShape,
  itemsAt,
  type Located,
  measuredShape,
  measuredStandings,
  mergeProblems,
  type Texts,
  textsShape,
} from "../text/index.ts";
import { checkActMeaning } from "./check-acts.ts";
import { contexts } from "./contexts.ts";
import { loadsShape, whoShape } from "./loads.ts";
import { harmsShape, ofShape, promiseShape } from "./organisations.ts";

const classShape = z.strictObject({
  share: z.number().gt(0).max(1).describe("share of those eligible who belong to this class"),
  perYear: z.number().gt(0).max(365).describe("days a year on which a member does it, on average"),
});

const actShape = z.strictObject({
  id: idShape,
  context: z.enum(contexts),
  label: textsShape,
  of: ofShape.describe("who does it"),
  who: whoShape.prefault({}).describe("who can do it at all; everyone where nothing is said"),
  rate: z
    .strictObject({
      classes: z
        .array(classShape)
        .min(1)
        .max(3)
        .describe("who of those eligible does it how often; whoever is in no class never does it"),
      provenance: measuredShape,
    })
    .describe("on how many days a year it is done"),
  loads: loadsShape("an act", "the rate")
    .optional()
    .describe("how the rate differs between persons; alike for all where nothing is said"),
  quantity: z
    .strictObject({
      unit: z.string().min(1).describe("what is counted, in the singular: hour, yuan, ride"),
      median: z.number().gt(0).max(10_000),
      doublings: z.number().min(0).max(4).describe("standard deviation of its base-2 logarithm"),
      provenance: measuredShape,
    })
    .optional()
    .describe("how much of it on such a day; log-normal"),
  effect: z
    .enum(["harm", "cost", "neutral", "good"])
    .describe("what it does to others: harms them, costs them something, nothing, good"),
  harms: harmsShape.optional(),
  promise: promiseShape.optional(),
  kind: z
    .enum(["ordinary", "political", "religious", "intimate", "health"])
    .default("ordinary")
    .describe("special kinds that law protects"),
});

/** One kind of act. */
export type Act = z.output<typeof actShape>;

/** The definition of an acts file, from which its JSON Schema is made. */
export const actsShape = z.strictObject({
  acts: z.array(actShape).min(1).max(500).describe("what people do on a day"),
  title: textsShape,
  citations: citationsShape.optional(),
});

/** The acts that can happen in a world, in the order of their file. */
export interface ActCatalogue {
  readonly title: Texts;
  readonly acts: readonly Act[];
}

/** The acts of a file, or every mistake in it. */
export function readActs(top: Located): Checked<ActCatalogue> {
  const shape = checkShape(actsShape, top, "acts");
  const meaning = [
    ...checkUniqueIds(itemsAt(top, "acts"), "acts"),
    ...checkLanguages(top, "acts"),
    ...checkProvenance(top, "acts", measuredStandings),
    ...checkActMeaning(top),
  ];
  const problems = mergeProblems(shape.problems, meaning);
  if (shape.value === undefined || problems.length > 0) return { problems };
  return { value: { title: shape.value.title, acts: shape.value.acts }, problems: [] };
}
