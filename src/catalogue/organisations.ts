import { z } from "zod";
import { idShape, measuredShape } from "../text/index.ts";

/** Persons do it, or organisations, never both. */
export const ofShape = z.enum(["person", "organisation"]).default("person");

/** Whom an organisation's act reaches. */
export const harmsShape = z
  .strictObject({
    per: z
      .enum(["customer", "employee", "resident"])
      .describe("resident: as many as live in its region for each workplace there"),
    share: z.number().gt(0).max(1).default(1).describe("share of them whom one such act harms"),
    provenance: measuredShape,
  })
  .describe("which persons an organisation's act harms");

/** A promise that an act keeps or breaks. */
export const promiseShape = z
  .strictObject({
    about: idShape.describe("what is promised: contract, payment"),
    isKept: z.boolean().describe("whether the act keeps it or breaks it"),
  })
  .describe("what an organisation's act does to what it has promised, so that the share broken can be told");
