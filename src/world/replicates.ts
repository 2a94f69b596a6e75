import { type Measure, type MeasureValue, measures } from "../measures/index.ts";
import type { Run } from "./run-world.ts";
import { studentInterval } from "./student-interval.ts";

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

/** Share of those covered in a grade, of one run; of replicates the mean, and its interval. */
export interface DocumentGrade {
  readonly scheme: string;
  readonly grade: string;
  /** null when nobody is covered */
  readonly share: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
}

/** Where replicates begin, and whether each draws other persons too. */
export interface ReplicateSeeds {
  readonly seed: number;
  readonly societySeed: number;
  readonly isRedrawn: boolean;
}

/** The seeds of one replicate: each has luck of its own, and where they are redrawn persons of its own. */
export function seedsOf({ seed, societySeed, isRedrawn }: ReplicateSeeds, replicate: number) {
  return { seed: seed + replicate, societySeed: isRedrawn ? societySeed + replicate : societySeed };
}

/** What `run --json` prints. */
export interface RunDocument extends Omit<Run, "outcomes"> {
  /** fingerprints of all replicates, the first being `historyHash`; only with several */
  readonly replicateHashes?: readonly string[];
  /** whether replicates have other persons too, or the same with other luck; only with several */
  readonly isRedrawn?: boolean;
  readonly measures: { readonly [name: string]: DocumentMeasure };
  /** from the lowest grade of a scheme to its highest */
  readonly grades: readonly DocumentGrade[];
}

/**
 * The document of one run, or of replicates of it with other luck, and with other persons where they were redrawn.
 *
 * @param taken the measures that the runs were measured with
 */
export function documentOf(runs: readonly Run[], taken: readonly Measure[] = measures): RunDocument {
  const { outcomes, ...head } = runs[0];
  const entries = outcomes.map(({ name, unit, measure }, position) => {
    const values = runs.map((run) => run.outcomes[position].value);
    const { aligned } = taken.find((each) => each.name === measure) ?? {};
    return [name, { ...joined(aligned === undefined ? values : aligned(values)), unit }] as const;
  });
  return {
    ...head,
    ...(runs.length > 1 && {
      replicateHashes: runs.map(({ historyHash }) => historyHash),
      isRedrawn: runs.some(({ societySeed }) => societySeed !== runs[0].societySeed),
    }),
    measures: Object.fromEntries(entries),
    grades: gradesOf(runs),
  };
}

/** The value of one run, or the mean and 95 % interval of several, number by number. */
function joined(
  values: readonly MeasureValue[],
): { value: JsonValue } | { mean: JsonValue; low: JsonValue; high: JsonValue } {
  if (values.length === 1) return { value: each(values, ([value]) => value) };
  return {
    mean: each(values, (numbers) => studentInterval(numbers).mean),
    low: each(values, (numbers) => studentInterval(numbers).low),
    high: each(values, (numbers) => studentInterval(numbers).high),
  };
}

function gradesOf(runs: readonly Run[]): DocumentGrade[] {
  return runs[0].outcomes.flatMap(({ measure, scheme }, position) => {
    if (measure !== "gradeShares" || scheme === undefined) return [];
    const scales = runs.map((run) => run.outcomes[position].value as unknown as readonly GradeShare[]);
    return scales[0].map(({ grade }, place) => {
      const shares = scales.map((scale) => scale[place].share);
      if (shares.length === 1) return { scheme, grade, share: finite(shares[0]) };
      const { mean, low, high } = studentInterval(shares);
      return { scheme, grade, share: finite(mean), low: finite(low), high: finite(high) };
    });
  });
}

interface GradeShare {
  readonly grade: string;
  readonly share: number;
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

/** Applies `join` to the numbers that stand in the same place of every value; what is no number is null. */
function each(values: readonly MeasureValue[], join: (numbers: readonly number[]) => number): JsonValue {
  const first = values[0];
  if (typeof first === "string") return first;
  if (typeof first === "number") return finite(join(values.map(Number)));
  if (Array.isArray(first)) return first.map((_, position) => each(inside(values, position), join));
  return Object.fromEntries(Object.keys(first).map((name) => [name, each(inside(values, name), join)]));
}

/** What stands under one name, or at one place, of values of one shape. */
function inside(values: readonly MeasureValue[], key: string | number): MeasureValue[] {
  return values.map((value) => (value as { readonly [key: string | number]: MeasureValue })[key]);
}
