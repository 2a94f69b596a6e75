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

const day = z.int().min(0).max(36_500);

const passShape = z
  .strictObject({
    to: idShape.describe("id of the scheme of this world that gets the records"),
    source: idShape.describe("source whose records are passed"),
    as: idShape.describe("source of the other scheme whose rules count them"),
    share: z.number().min(0).max(1).describe("share of the records that reached this scheme that are passed"),
    delay: z
      .strictObject({ days: z.tuple([day.max(3650), day.max(3650)]) })
      .optional()
      .describe(
        "further days until they are there: shortest and longest, all alike between; none if left out",
      ),
    from: day
      .optional()
      .describe("day from which acts are passed; that on which both are at work if left out"),
    provenance: measuredShape,
  })
  .describe("records of one source that another scheme gets too");

const entryShape = z.strictObject({
  scheme: nameOrPath.describe("name of a scheme that ships or lies beside this file, or a path to one"),
  from: day.default(0).describe("first day on which it is at work"),
  until: day
    .min(1)
    .optional()
    .describe("first day on which it is no longer at work; it never ends if left out"),
  regions: z
    .array(idShape)
    .min(1)
    .optional()
    .describe("regions of the society in which it is at work; all of them if left out"),
  passes: z.array(passShape).max(100).default([]).describe("records that it passes to other schemes"),
  provenance: measuredShape.optional().describe("where days and regions come from"),
});

/** A scheme of a world, as the world's file says it. */
export type WorldEntry = z.output<typeof entryShape>;

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
  schemes: z.array(entryShape).min(1).max(8).describe("schemes that score the same persons side by side"),
  burnIn: burnInShape.prefault({ days: BURN_IN }),
});

/** A world as its file says it: names only. */
export type WorldText = z.output<typeof worldShape>;
