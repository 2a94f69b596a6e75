import type { Scheme } from "../../scheme/index.ts";
import type { RunDocument } from "../../world/index.ts";
import { rowsOf } from "../document-values.ts";
import { count, percent, tenths } from "../numbers.ts";
import { wrapped } from "../paragraphs.ts";

/** What peers gave each other, where they rate; empty elsewhere. */
export function ratings(document: RunDocument, scheme: Scheme): string {
  const labels = new Map(scheme.ratings.map(({ id, label }) => [id, label.en]));
  return rowsOf(document, "ratingsByGroup")
    .filter(({ given }) => Number(given) > 0)
    .map(({ rating, given, stars, paidBack }) => {
      const { first, second } = stars as { readonly first: number; readonly second: number };
      return wrapped(
        `${count(Number(given))} ratings (${labels.get(String(rating)) ?? rating}): ${tenths(first)} on average for ` +
          `the first group, ${tenths(second)} for the second, who differ in nothing but what those of the other ` +
          `group think of them. In ${percent(Number(paidBack))} somebody paid another back.`,
      );
    })
    .join("\n");
}

/** Whether people rate each other, and so may think worse of those of the other group. */
export function isRated(document: RunDocument): boolean {
  return rowsOf(document, "ratingsByGroup").length > 0;
}
