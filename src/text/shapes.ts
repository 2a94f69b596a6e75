import { z } from "zod";

/** A stable id: what streams, files and links are named by. */
export const idShape = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens")
  .describe("lower-case words joined by hyphens; draws hang on it, so renaming it moves numbers");

/** One sentence or label in every language the lab speaks; Chinese may be left out. */
export const textsShape = z
  .strictObject({
    en: z.string().min(1).describe("English"),
    de: z.string().min(1).describe("German"),
    nl: z.string().min(1).describe("Dutch"),
    zh: z.string().min(1).optional().describe("Chinese"),
  })
  .describe("the same text in English, German, Dutch and, if there is one, Chinese");

/** A text in each language. */
export type Texts = z.output<typeof textsShape>;

/** Works that a file rests on, each under a short name that `cite` uses. */
export const citationsShape = z
  .record(
    z.string().regex(/^[A-Za-z0-9-]+$/, "a short name of letters, digits and hyphens"),
    z.string().min(10),
  )
  .describe("works cited, by short name: author, title, year and where to find it");

const range = z
  .tuple([z.number(), z.number()])
  .describe("lowest and highest value that seems plausible; required where nothing is cited");

/**
 * Where numbers come from: how they stand, what is cited, and for what nobody measured the range in
 * which they may lie.
 */
export function provenanceShape<const Standings extends readonly [string, ...string[]]>(
  standings: Standings,
): z.ZodObject<{
  standing: z.ZodEnum<{ [Standing in Standings[number]]: Standing }>;
  cite: z.ZodOptional<z.ZodArray<z.ZodString>>;
  range: z.ZodOptional<typeof range>;
  note: z.ZodOptional<z.ZodString>;
}> {
  return z
    .strictObject({
      standing: z.enum(standings),
      cite: z.array(z.string()).min(1).optional().describe("short names from `citations`"),
      range: range.optional(),
      note: z.string().min(1).optional().describe("what a reader has to know about this source"),
    })
    .describe("where this comes from");
}

/** How a number in acts, gates and societies can stand: seen, worked out from what was seen, assumed. */
export const measuredStandings = ["measured", "derived", "assumption"] as const;

/** Where a number in acts, gates and societies comes from. */
export const measuredShape = provenanceShape(measuredStandings);
