import { z } from "zod";

/** A share of a whole. */
export const share: z.ZodNumber = z.number().min(0).max(1);

/** Half-open bands of age with a share each. */
export const ageBands: z.ZodArray<
  z.ZodObject<{ from: z.ZodInt; to: z.ZodInt; share: z.ZodNumber }, z.core.$strict>
> = z
  .array(z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(1).max(121), share }))
  .min(1)
  .max(40)
  .describe("half-open age bands in years");

/** A published number that what is declared elsewhere has to come near. */
export const publishedShape: z.ZodObject<{ is: z.ZodNumber; within: z.ZodNumber }, z.core.$strict> = z
  .strictObject({
    is: share.describe("the number as published"),
    within: z.number().min(0).max(0.2).describe("how far what is drawn may lie from it"),
  })
  .describe("a published number, against which what is drawn is checked");
