import {
  composeWorld,
  documentOf,
  type JsonValue,
  type RunDocument,
  runWorld,
} from "../../src/world/index.ts";
import { filesWith } from "../small-files.ts";

/** A small run whose numbers are kept. */
export interface GoldenRun {
  readonly scheme: string;
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
}

const rows: [scheme: string, persons: number, days: number, seed: number, societySeed: number][] = [
  ["rongcheng-press-2018", 200, 400, 1, 1],
  ["rongcheng-press-2018", 2000, 60, 1, 1],
  ["rongcheng-press-2018", 2000, 60, 2, 1],
  ["rongcheng-press-2018", 2000, 60, 1, 2],
  ["rongcheng-press-2018", 1000, 365, 9_007_199_254_740_991, 4_294_967_296],
  ["graded-pilots-2018", 200, 400, 1, 1],
  ["graded-pilots-2018", 2000, 60, 1, 1],
  ["graded-pilots-2018", 2000, 60, 2, 1],
  ["graded-pilots-2018", 2000, 60, 1, 2],
  ["graded-pilots-2018", 700, 123, 0, 0],
  ["peer-rating-2014", 700, 123, 1, 1],
  ["no-scheme", 2000, 60, 1, 1],
  ["no-scheme", 500, 400, 3, 5],
];

/** The shipped schemes with several seeds and sizes; equal seeds among them can be laid side by side. */
export const goldenRuns: readonly GoldenRun[] = rows.map(([scheme, persons, days, seed, societySeed]) => ({
  scheme,
  persons,
  days,
  seed,
  societySeed,
}));

/** The file in which a run's numbers are kept. */
export function goldenFile({ scheme, persons, days, seed, societySeed }: GoldenRun): URL {
  return new URL(`${scheme}-${persons}x${days}-seed-${seed}-${societySeed}.json`, import.meta.url);
}

/** The numbers of a run as text: fingerprint, measures of one number, grades, points by rule. */
export function goldenText({ scheme, ...options }: GoldenRun): string {
  const plan = composeWorld({ scheme }, filesWith({}));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems, undefined, 2));
  const document = documentOf([runWorld(plan.value, options)]);
  const { measures, grades, historyHash } = document;
  const kept = {
    run: { scheme, ...options },
    historyHash,
    measures: Object.fromEntries(Object.keys(measures).flatMap((name) => singleNumber(document, name))),
    grades: Object.fromEntries(grades.map(({ grade, share }) => [grade, share])),
    // what people do depends on no scheme: kept once, where there is none
    ...(grades.length === 0
      ? { actsDone: measured(document, "actsDone") }
      : { pointsByRule: measured(document, "pointsByRule") }),
  };
  return `${JSON.stringify(kept, undefined, 1).replaceAll(/\{[^{}]*"rule"[^{}]*\}/g, onOneLine)}\n`;
}

function measured({ measures }: RunDocument, name: string): JsonValue {
  const measure = measures[name];
  return measure !== undefined && "value" in measure ? measure.value : null;
}

function singleNumber(document: RunDocument, name: string): [string, JsonValue][] {
  const value = measured(document, name);
  return typeof value === "number" || value === null ? [[name, value]] : [];
}

function onOneLine(row: string): string {
  return row.replaceAll(/\s*\n\s*/g, " ");
}
