import { type Measure, type MeasureValue, measures, type Pool, poolOf } from "../measures/index.ts";
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
 * One run, or replicates of it with other luck, and with other persons where they were redrawn, taken in
 * one after another. The first is kept, and of the others what its document needs: it does not grow with
 * them but for their history hashes.
 */
export class Replicates {
  readonly #taken: readonly Measure[];
  readonly #hashes: string[] = [];
  #first: Run | undefined;
  #isRedrawn = false;
  /** by outcome */
  #pools: readonly Pool[] = [];

  /** @param taken the measures that the runs are measured with */
  constructor(taken: readonly Measure[] = measures) {
    this.#taken = taken;
  }

  /** Takes in the next run, of the same world, persons, days and measures as the first. */
  add(run: Run): void {
    if (this.#first === undefined) {
      this.#first = run;
      this.#pools = run.outcomes.map(({ measure, value }) =>
        poolOf(
          this.#taken.find(({ name }) => name === measure),
          value,
        ),
      );
    }
    this.#hashes.push(run.historyHash);
    this.#isRedrawn ||= run.societySeed !== this.#first.societySeed;
    for (const [position, { value }] of run.outcomes.entries()) this.#pools[position].add(value);
  }

  /** @throws RangeError before there is one */
  get first(): Run {
    if (this.#first === undefined) throw new RangeError("no run has been taken in yet");
    return this.#first;
  }

  /** History hash by replicate. */
  get hashes(): readonly string[] {
    return this.#hashes;
  }

  /** What they came to: the values of one run, or the means and 95 % intervals of several. @throws RangeError without any */
  document(): RunDocument {
    const { outcomes, ...head } = this.first;
    const isOne = this.#hashes.length === 1;
    const entries = outcomes.map(({ name, unit, value }, position) => {
      const joined = isOne ? { value: inJson(value) } : intervalsOf(this.#pools[position]);
      return [name, { ...joined, unit }] as const;
    });
    const values: RunDocument["measures"] = Object.fromEntries(entries);
    return {
      ...head,
      ...(!isOne && { replicateHashes: [...this.#hashes], isRedrawn: this.#isRedrawn }),
      measures: values,
      grades: outcomes.flatMap(({ name, measure, scheme }) =>
        measure === "gradeShares" && scheme !== undefined ? gradesOf(scheme, values[name]) : [],
      ),
    };
  }
}

/** The document of runs that are all there already: see `Replicates`. @throws RangeError without any */
export function documentOf(runs: readonly Run[], taken: readonly Measure[] = measures): RunDocument {
  const replicates = new Replicates(taken);
  for (const run of runs) replicates.add(run);
  return replicates.document();
}

function intervalsOf(pool: Pool): { mean: JsonValue; low: JsonValue; high: JsonValue } {
  return {
    mean: inJson(pool.value((spread) => studentInterval(spread).mean)),
    low: inJson(pool.value((spread) => studentInterval(spread).low)),
    high: inJson(pool.value((spread) => studentInterval(spread).high)),
  };
}

function gradesOf(scheme: string, measure: DocumentMeasure): DocumentGrade[] {
  if ("value" in measure) return sharesIn(measure.value).map((row) => ({ scheme, ...row }));
  const [low, high] = [sharesIn(measure.low), sharesIn(measure.high)];
  return sharesIn(measure.mean).map(({ grade, share }, place) => ({
    scheme,
    grade,
    share,
    low: low[place].share,
    high: high[place].share,
  }));
}

/** A value of the measure `gradeShares`, which is a row a grade. */
function sharesIn(value: JsonValue): readonly Pick<DocumentGrade, "grade" | "share">[] {
  return value as unknown as readonly Pick<DocumentGrade, "grade" | "share">[];
}

/** The same value, null where there is no number. */
function inJson(value: MeasureValue): JsonValue {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(inJson);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inJson(inner)]));
}
