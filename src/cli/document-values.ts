import type { Interval, JsonValue, RunDocument } from "../world/index.ts";

/** A number of a document: one run's, or the mean of replicates with its interval. */
export type Estimate = Pick<Interval, "mean"> & Partial<Interval>;

/** A value of a document: one run's as it is, of replicates their mean. Null where there is none. */
export function meanOf(document: RunDocument, name: string): JsonValue {
  const measure = document.measures[name];
  if (measure === undefined) return null;
  return "value" in measure ? measure.value : measure.mean;
}

/** The rows of a value that is a list of rows; none where it is no list. */
export function rowsOf(
  document: RunDocument,
  name: string,
): readonly { readonly [key: string]: JsonValue }[] {
  const value = meanOf(document, name);
  return Array.isArray(value) ? value : [];
}

/** The numbers of a value that is a list; NaN for what is none. */
export function numbersOf(value: JsonValue | undefined): number[] {
  return Array.isArray(value) ? value.map(asNumber) : [];
}

/** @param path positions and names that lead to a number in a measure's value; none: the value itself */
export function estimateOf(
  document: RunDocument,
  name: string,
  ...path: readonly (string | number)[]
): Estimate | undefined {
  const measure = document.measures[name];
  if (measure === undefined) return undefined;
  const at = (value: JsonValue) => asNumber(path.reduce(inside, value));
  const estimate =
    "value" in measure
      ? { mean: at(measure.value) }
      : { mean: at(measure.mean), low: at(measure.low), high: at(measure.high) };
  return Number.isNaN(estimate.mean) ? undefined : estimate;
}

/** In words: 998.3, or of replicates 998.3 (997.9 to 998.7). */
export function estimateText(estimate: Estimate, format: (number: number) => string): string {
  const { mean, low, high } = estimate;
  if (low === undefined || high === undefined) return format(mean);
  return `${format(mean)} (${format(low)} to ${format(high)})`;
}

function inside(value: JsonValue, key: string | number): JsonValue {
  if (value === null || typeof value !== "object") return null;
  return (value as { readonly [key: string | number]: JsonValue })[key] ?? null;
}

function asNumber(value: JsonValue): number {
  return typeof value === "number" ? value : Number.NaN;
}
