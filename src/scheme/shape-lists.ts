import { z } from "zod";
import { loadsShape } from "../catalogue/index.ts";
import { idShape } from "../text/index.ts";
import { days, label, provenance } from "./shape-parts.ts";

const exitShape = z.strictObject({
  id: idShape,
  label,
  by: z.enum(["payment", "pledge", "act", "data"]).describe("what one does to get off"),
  perYear: z
    .number()
    .min(0)
    .max(12)
    .describe("how often a listed person of average dispositions takes this way out; drawn monthly"),
  loads: loadsShape("an exit", "this rate").optional().describe("who takes it sooner"),
  provenance,
});

const publicationShape = z.strictObject({
  channel: z.enum(["register", "newspaper", "billboard", "cinema", "short-video", "phone"]),
  audience: z.array(z.string().min(1)).min(1).describe("who gets to see it: public, neighbours, callers ..."),
  provenance,
});

/** A register that one is on or not. */
export const listShape = z.strictObject({
  id: idShape,
  label,
  kind: z.enum(["black", "red"]).describe("whether one is on it to one's harm or honour"),
  notice: z
    .strictObject({ days: days.min(1).max(3650), provenance })
    .optional()
    .describe("days between the ground and the listing"),
  term: z
    .strictObject({ days: days.min(1).max(18_250), provenance })
    .optional()
    .describe("days that a listing lasts; without one, only an exit ends it"),
  extension: z
    .strictObject({ days: days.min(1).max(18_250), provenance })
    .optional()
    .describe("days that each further ground adds while somebody is listed"),
  exits: z.array(exitShape).max(12).default([]).describe("ways off it beside the term"),
  published: z.array(publicationShape).max(12).default([]),
  provenance,
});
