import { z } from "zod";
import { citationsShape, idShape, textsShape } from "../text/index.ts";
import { associationShape } from "./shape-association.ts";
import { consequenceShape } from "./shape-consequences.ts";
import { declaresShape } from "./shape-declares.ts";
import { coversShape } from "./shape-enrolment.ts";
import { listShape } from "./shape-lists.ts";
import { processShape, visibilityShape } from "./shape-process.ts";
import { ratingShape } from "./shape-ratings.ts";
import { ruleShape } from "./shape-rules.ts";
import { gradesShape, scoreShape } from "./shape-score.ts";
import { sourceShape } from "./shape-sources.ts";

/** The definition of a scheme file, from which its JSON Schema is made. */
export const schemeShape = z.strictObject({
  scheme: idShape.describe("id, the same as the file's name"),
  extend: z.string().optional().describe("scheme that this one builds on; what stands here overrides it"),
  title: textsShape,
  summary: textsShape,
  place: z.string().min(1).optional(),
  variant: z
    .string()
    .regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
      "a date is written 2018, 2018-04 or 2018-04-03",
    )
    .describe("date of this variant: a scheme is a dated variant, not a city"),
  status: z
    .strictObject({
      today: z.enum(["in force", "pilot", "ended", "announced, never realised", "fictional"]),
      note: textsShape.optional(),
    })
    .describe("what has become of it"),
  operator: z.enum(["public", "private", "joint", "nobody"]),
  purpose: textsShape,
  society: z.string().describe("society it is run over by default"),
  citations: citationsShape.optional(),
  covers: coversShape,
  sources: z.array(sourceShape).max(100).default([]),
  rules: z.array(ruleShape).max(1000).default([]),
  score: scoreShape,
  association: z
    .array(associationShape)
    .max(40)
    .default([])
    .describe("what others' standing does to a score"),
  ratings: z
    .array(ratingShape)
    .max(20)
    .default([])
    .describe("ratings by peers; with a score of kind ratings"),
  lists: z.array(listShape).max(32).default([]),
  grades: gradesShape.optional(),
  consequences: z.array(consequenceShape).max(1000).default([]),
  visibility: visibilityShape.optional(),
  process: processShape.optional(),
  declares: declaresShape.optional(),
});

/** A checked scheme, as its file says it. */
export type Scheme = z.output<typeof schemeShape>;
export type Rule = Scheme["rules"][number];
export type Source = Scheme["sources"][number];
export type Consequence = Scheme["consequences"][number];
export type Association = Scheme["association"][number];
export type Rating = Scheme["ratings"][number];
export type RatingsScore = Extract<Scheme["score"], { kind: "ratings" }>;
export type PointsScore = Extract<Scheme["score"], { kind: "points" }>;
export type Process = NonNullable<Scheme["process"]>;
export type WeightedScore = Extract<Scheme["score"], { kind: "weighted" }>;
/** What an operator declares beyond rules. */
export type Declares = NonNullable<Scheme["declares"]>;
export type List = Scheme["lists"][number];
