import type { MeasureValue } from "../measures/index.ts";
import type { Run } from "./run-world.ts";

/** A measure in a document: one run's value, or the mean and the interval over replicates. */
export type DocumentMeasure =
  | { readonly value: JsonValue; readonly unit: string }
  | { readonly mean: JsonValue; readonly low: JsonValue; readonly high: JsonValue; readonly unit: string };

/** A value as JSON holds it: what a measure has no number for is null. */
export type JsonValue =
  | number
  | string
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** What `run --json` prints. */
export interface RunDocument {
  readonly world: string;
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
  readonly backend: string;
  readonly historyHash: string;
  /** fingerprints of all replicates, the first being `historyHash`; only with several */
  readonly replicateHashes?: readonly string[];
  readonly measures: { readonly [name: string]: DocumentMeasure };
  readonly grades: readonly { readonly scheme: string; readonly grade: string; readonly share: number }[];
}

/** The document of one run, or of replicates of it with other luck (same world, same persons). */
export function documentOf(runs: readonly Run[]): RunDocument {
  const { outcomes, ...head } = runs[0];
  const measures: [string, DocumentMeasure][] = outcomes.map(({ name, unit, value }, position) => [
    name,
    runs.length === 1
      ? { value: asJson(value), unit }
      : { ...interval(runs.map((run) => run.outcomes[position].value)), unit },
  ]);
  return {
    ...head,
    ...(runs.length > 1 && { replicateHashes: runs.map(({ historyHash }) => historyHash) }),
    measures: Object.fromEntries(measures),
    grades: gradesOf(runs),
  };
}

function gradesOf(runs: readonly Run[]): RunDocument["grades"] {
  const shares = runs.map((run) => run.outcomes.find(({ name }) => name === "gradeShares")?.value);
  const first = shares[0];
  if (first === undefined || typeof first !== "object" || Array.isArray(first)) return [];
  return Object.keys(first).map((grade) => {
    const values = shares.map((share) => Number((share as Record<string, MeasureValue>)[grade]));
    return { scheme: runs[0].world, grade, share: mean(values) };
  });
}

function asJson(value: MeasureValue): JsonValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(asJson);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asJson(inner)]));
}

/** Mean and 95 % interval of values of one shape, number by number. */
function interval(values: readonly MeasureValue[]): { mean: JsonValue; low: JsonValue; high: JsonValue } {
  return {
    mean: each(values, mean),
    low: each(values, (numbers) => mean(numbers) - halfWidth(numbers)),
    high: each(values, (numbers) => mean(numbers) + halfWidth(numbers)),
  };
}

/** Applies `join` to the numbers that stand in the same place of every value. */
function each(values: readonly MeasureValue[], join: (numbers: readonly number[]) => number): JsonValue {
  const first = values[0];
  if (typeof first === "number") return asJson(join(values.map(Number)));
  if (typeof first === "string") return first;
  if (Array.isArray(first)) {
    return first.map((_, position) =>
      each(
        values.map((value) => (value as MeasureValue[])[position]),
        join,
      ),
    );
  }
  return Object.fromEntries(
    Object.keys(first).map((name) => [
      name,
      each(
        values.map((value) => (value as Record<string, MeasureValue>)[name]),
        join,
      ),
    ]),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** @source Student, The probable error of a mean (Biometrika 1908): t quantiles at 0.975, 1 to 30 degrees */
const t975 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** Half the width of Student's 95 % interval of a mean. */
function halfWidth(numbers: readonly number[]): number {
  const centre = mean(numbers);
  const freedom = numbers.length - 1;
  const variance = numbers.reduce((sum, number) => sum + (number - centre) ** 2, 0) / freedom;
  return (t975[freedom - 1] ?? 1.96 + 2.4 / freedom) * Math.sqrt(variance / numbers.length);
}
