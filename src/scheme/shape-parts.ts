import { z } from "zod";
import { provenanceShape, textsShape } from "../text/index.ts";

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

/** Where what a scheme says comes from. */
export const provenance = provenanceShape(standings);
/** A short name in every language. */
export const label = textsShape;
/** Points, to the hundredth. */
export const points = z.number().min(-100_000).max(100_000).multipleOf(0.01);
/** A share, 0 to 1. */
export const share = z.number().min(0).max(1);
/** A whole number of days. */
export const days = z.int().min(0).max(36_500);
/** Where a new count begins. */
export const period = z.enum(["day", "month", "year"]);
