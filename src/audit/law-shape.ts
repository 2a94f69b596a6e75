import { z } from "zod";
import { idShape, textsShape } from "../text/index.ts";

/** How sure we are of what an article is said to say; GKU: general knowledge, unverified. */
const confidences = ["H", "M", "L", "GKU"] as const;

/** Where an instrument holds. */
const reaches = ["union", "united-states", "china", "treaty", "everywhere"] as const;

const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a date is written 2025-02-02")
  .refine((text) => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text), "a day that there is");

const identifierShape = z
  .strictObject({
    celex: z
      .string()
      .regex(/^[0-9][0-9A-Z()-]{7,}$/, "a CELEX number")
      .optional(),
    eli: z
      .string()
      .regex(/^http:\/\/data\.europa\.eu\/eli\//, "an ELI begins with http://data.europa.eu/eli/")
      .optional(),
    ecli: z
      .string()
      .regex(/^ECLI:[A-Z]{2}:[A-Z]+:\d{4}:\d+$/, "an ECLI")
      .optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,}\/\S+$/, "a DOI")
      .optional(),
  })
  .describe("official identifiers; left out where none is known for sure");

const appliesShape = z
  .strictObject({
    from: date.optional().describe("first day of application; it always applies where nothing is said"),
    effective: date
      .optional()
      .describe("day from which it can be answered, where that is later because of what it refers to"),
    notInForce: z.literal(true).optional().describe("it was not in force when last looked up"),
    note: textsShape.optional(),
  })
  .describe("when it applies");

const articleShape = z.strictObject({
  id: idShape,
  title: textsShape.optional().describe("whose it is, where that is not the instrument's name"),
  article: z.string().min(1).describe("article, paragraph and letter, or number of a judgment"),
  version: z.string().min(1).optional(),
  identifier: identifierShape.optional(),
  applies: appliesShape,
  paraphrase: textsShape.describe("one sentence of our own"),
  confidence: z
    .enum(confidences)
    .describe("GKU: general knowledge, unverified; its citation is to be checked"),
  read: z.string().min(1).optional().describe("where it was read, if that was not the official text"),
});

/** The definition of a law file, from which its JSON Schema is made. */
export const lawShape = z.strictObject({
  law: idShape.describe("id, the same as the file's name"),
  called: textsShape.describe("name by which outputs call the instrument"),
  title: textsShape,
  reach: z.enum(reaches).describe("where it holds"),
  isBinding: z.boolean(),
  version: z.string().min(1),
  identifier: identifierShape.optional(),
  articles: z.array(articleShape).min(1).max(200),
});

/** One file of law. */
export type LawText = z.output<typeof lawShape>;
