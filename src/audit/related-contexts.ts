import type { Context } from "../catalogue/index.ts";

/**
 * Areas of life that are near enough for a lawyer to argue about. An assumption of ours, no law: rent and
 * purchases are debts, courts judge debts, tickets are about journeys, training is for work.
 */
const related: readonly (readonly [Context, Context])[] = [
  ["finance", "housing"],
  ["finance", "consumption"],
  ["finance", "justice"],
  ["traffic", "travel"],
  ["education", "work"],
];

/** How near two areas of life are: the same, arguably related, or unrelated. */
export type Nearness = "same" | "related" | "unrelated";

/** How near the area in which something was recorded is to the one in which it is felt. */
export function nearness(one: Context, other: Context): Nearness {
  if (one === other) return "same";
  const isRelated = related.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
  return isRelated ? "related" : "unrelated";
}
