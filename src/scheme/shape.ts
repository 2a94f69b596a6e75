import { z } from "zod";
import { contexts, effects } from "../catalogue/index.ts";
import { citationsShape, idShape, provenanceShape, textsShape } from "../text/index.ts";

/** How what a scheme says is known. */
export const standings = [
  "official",
  "operator",
  "press",
  "single-source",
  "contested",
  "announced",
  "invented",
] as const;

const provenance = provenanceShape(standings);
const label = textsShape;
const points = z.number().min(-100_000).max(100_000).multipleOf(0.01);
const share = z.number().min(0).max(1);
const days = z.int().min(0).max(36_500);
const period = z.enum(["day", "month", "year"]);

const gallerySize = z.int().min(1).max(2e9);
const falseMatch = share.describe("chance that one comparison with somebody else's picture matches");
const ratio = z.number().min(0.01).max(100).default(1);

const identifiesShape = z
  .strictObject({
    gallery: gallerySize.describe("persons with whose pictures it compares; declared, however many are run"),
    falseMatch,
    ratio: ratio.describe("how many times as often those of the second group are the one wrongly taken"),
    minAge: z.int().min(0).max(120).default(16).describe("age from which somebody is in the gallery"),
    provenance,
  })
  .describe("it names the actor by comparing pictures, and pins some records on somebody else");

const watchesShape = z
  .strictObject({
    listed: gallerySize.describe("persons on its watch list; declared, however many are run"),
    falseMatch,
    ratio: ratio.describe("how many times as likely such a match is for those of the second group"),
    provenance,
  })
  .describe("it takes some passers-by for somebody on a watch list");

const sourceShape = z.strictObject({
  id: idShape,
  label,
  owner: z.enum(["public", "private", "joint"]).describe("who keeps the source"),
  contexts: z.array(z.enum(contexts)).min(1).describe("areas of life in which it sees acts"),
  acts: z
    .array(z.string())
    .min(1)
    .optional()
    .describe("only these acts of its contexts; all of them where nothing is said"),
  coverage: z
    .strictObject({ urban: share, rural: share, provenance })
    .describe("share of acts that happen where it can see them, by kind of place"),
  misses: z
    .strictObject({ share, provenance })
    .describe("share of acts in its sight that it does not record"),
  delay: z
    .strictObject({ days: z.tuple([days.max(3650), days.max(3650)]), provenance })
    .describe("days until a record reaches the operator: shortest and longest, all alike between"),
  passedOn: z
    .strictObject({ share, provenance })
    .describe("share of its records that reach the operator at all"),
  identifies: identifiesShape.optional(),
  watches: watchesShape.optional(),
});

const ruleShape = z.strictObject({
  id: idShape,
  label,
  act: z.string().describe("id of the act it counts"),
  source: z.string().describe("id of the source whose records it counts"),
  field: z
    .enum(["politics", "business", "society", "justice"])
    .describe("field of the national plan it belongs to"),
  points: points.describe("what one occurrence, or one unit of it, adds to the score").optional(),
  per: z
    .enum(["occurrence", "unit"])
    .default("occurrence")
    .describe("whether each counts once or by its quantity"),
  above: z.number().min(0).optional().describe("with `per: unit`: only the units above this many on a day"),
  cap: z
    .strictObject({ points: points.describe("most that can be gained (or, below 0, lost)"), per: period })
    .optional()
    .describe("most that this rule can move the score in a period"),
  firstOffence: z
    .strictObject({ effect: z.literal("warning"), forgottenAfter: days.min(1) })
    .optional()
    .describe("on the first day nothing is counted but a warning given, until it is forgotten"),
  straightTo: z.string().optional().describe("grade down to which the score falls at once"),
  expires: z
    .strictObject({ after: days.min(1) })
    .optional()
    .describe("days after which its points are undone"),
  provenance: provenance.optional(),
  pointsFrom: provenance
    .optional()
    .describe("where the number of points comes from, if the rule is known and its worth is not"),
});

const noScore = z.strictObject({ kind: z.literal("none") }).describe("nobody is scored");

const pointsScore = z
  .strictObject({
    kind: z.literal("points"),
    start: points.describe("score of everyone on the first day"),
    floor: points.optional().describe("no score falls below it"),
    cap: points.optional().describe("no score rises above it"),
    reset: z
      .strictObject({ every: z.enum(["month", "year"]), provenance })
      .optional()
      .describe("every score returns to the start when a period begins"),
    decay: z
      .strictObject({ every: z.enum(["month", "year"]), share, provenance })
      .optional()
      .describe("every score moves by this share of the way back to the start when a period begins"),
    provenance,
  })
  .describe("points that rules add and take away");

const gradeShape = z.strictObject({
  label: z.string().min(1).max(24),
  meaning: textsShape.optional(),
  from: points.optional().describe("lowest score in the grade; left out for the lowest grade"),
  to: points.optional().describe("score at which the next grade begins; left out for the highest grade"),
  provenance: provenance.optional(),
});

const gradesShape = z.strictObject({
  scale: z.array(gradeShape).min(2).max(24).describe("grades from the lowest to the highest; half-open"),
  hold: z
    .strictObject({ up: days, down: days, provenance })
    .optional()
    .describe("days that a score must stay beyond a threshold before the grade follows"),
});

const consequenceShape = z.strictObject({
  id: idShape,
  label,
  when: z.strictObject({
    grades: z.array(z.string()).min(1).optional().describe("grades that it strikes or rewards"),
    scoreFrom: points.optional(),
    scoreBelow: points.optional(),
    held: days.optional().describe("days that the grade must have been held"),
    watched: idShape
      .optional()
      .describe("source with a watch list: strikes whom it takes for somebody on it"),
    of: z.enum(["self", "parent"]).default("self").describe("whose grade or score counts"),
  }),
  gate: z.string().describe("id of the gate at which it acts"),
  effect: z.strictObject({
    kind: z.enum(effects),
    factor: z.number().gt(0).max(100).optional().describe("multiplies price, amount, speed or waiting time"),
    by: z
      .number()
      .min(-8)
      .max(8)
      .optional()
      .describe("with `rank`: deviations by which an applicant moves up or, below 0, down"),
    chance: share.optional().describe("share of cases in which it strikes"),
  }),
  context: z.enum(contexts).describe("area of life in which it is felt"),
  severity: z.int().min(1).max(5).describe("1 a nuisance or small perk, 5 a livelihood"),
  term: days.optional().describe("days it lasts; as long as its condition holds where nothing is said"),
  provenance: provenance.optional(),
});

const visibilityShape = z.strictObject({
  self: z.boolean().describe("whether persons can see their own score"),
  audiences: z.array(z.string().min(1)).describe("who else can: bank, employer, landlord ..."),
  public: z.boolean().describe("whether anyone can look anyone up"),
  lookupsLogged: z.boolean().optional(),
  provenance,
});

const processShape = z.strictObject({
  notice: z.enum(["none", "on-request", "of-each-entry"]),
  reasons: z.boolean().describe("whether a person is told the rule that moved the score"),
  appeal: z.union([
    z.literal("none"),
    z.strictObject({
      window: days.describe("days in which one can appeal"),
      answer: days.describe("days until it is answered"),
      human: z.boolean().describe("whether a human decides"),
    }),
  ]),
  repair: z.enum(["none", "by-time", "by-act", "by-payment", "by-pledge"]),
  review: z.enum(["none", "internal", "independent"]),
  provenance,
});

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
  covers: z.strictObject({
    persons: z.boolean(),
    organisations: z.boolean().default(false),
    minAge: z.int().min(0).max(120),
    enrolment: z.enum(["compulsory"]).describe("who is in it; voluntary schemes come with consent"),
    known: share.describe("share of those covered who know of it"),
    provenance: provenance.optional(),
  }),
  sources: z.array(sourceShape).max(100).default([]),
  rules: z.array(ruleShape).max(1000).default([]),
  score: z.discriminatedUnion("kind", [noScore, pointsScore]),
  grades: gradesShape.optional(),
  consequences: z.array(consequenceShape).max(1000).default([]),
  visibility: visibilityShape.optional(),
  process: processShape.optional(),
});

/** A checked scheme, as its file says it. */
export type Scheme = z.output<typeof schemeShape>;
export type Rule = Scheme["rules"][number];
export type Source = Scheme["sources"][number];
export type Consequence = Scheme["consequences"][number];
export type PointsScore = Extract<Scheme["score"], { kind: "points" }>;
