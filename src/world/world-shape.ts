import { z } from "zod";
import { citationsShape, idShape, measuredShape, textsShape } from "../text/index.ts";

/** Acts and gates of a world that names none. */
export const EVERYDAY = "everyday";

/**
 * Days lived before the first one where a world does not say how many. An assumption, range 1,000 to
 * 3,650: by then jobs and incomes have found their balance, since no outcome of a gate that ships lasts
 * longer than 1,530 days.
 */
export const BURN_IN = 1600;

const nameOrPath = z.string().min(1).max(400);

const entryShape = z.strictObject({
  scheme: nameOrPath.describe("name of a scheme that ships or lies beside this file, or a path to one"),
});

const burnInShape = z
  .strictObject({
    days: z.int().min(0).max(3650).multipleOf(8).describe("in steps of 8, since days are drawn by eights"),
    provenance: measuredShape.optional(),
  })
  .describe("what is lived without any scheme before the first day, until jobs and incomes are in balance");

/** The definition of a world file, from which its JSON Schema is made. */
export const worldShape = z.strictObject({
  world: idShape.describe("id, the same as the file's name"),
  title: textsShape,
  summary: textsShape,
  citations: citationsShape.optional(),
  society: nameOrPath.describe("name of the society that persons are drawn from, or a path to one"),
  acts: nameOrPath.default(EVERYDAY).describe("name of the acts file, or a path to one"),
  gates: nameOrPath.default(EVERYDAY).describe("name of the gates file, or a path to one"),
  schemes: z
    .array(entryShape)
    .min(1)
    .max(8)
    .describe("schemes that score the same persons side by side; they pass nothing to each other"),
  burnIn: burnInShape.prefault({ days: BURN_IN }),
});

/** A world as its file says it: names only. */
export type WorldText = z.output<typeof worldShape>;
