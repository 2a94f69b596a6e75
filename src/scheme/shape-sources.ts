import { z } from "zod";
import { contexts } from "../catalogue/index.ts";
import { idShape } from "../text/index.ts";
import { consentShape } from "./shape-enrolment.ts";
import { days, label, provenance, share } from "./shape-parts.ts";

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

/** Who records acts. */
export const sourceShape = z.strictObject({
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
  consent: consentShape.optional(),
});
