/** A number of a measure in one run, and the way to it, as `replicates.parquet` has them. */
export interface RunRow {
  /** which of the runs, from 0 */
  readonly seed: number;
  readonly measure: string;
  /** undefined: of the whole world */
  readonly scheme: string | undefined;
  readonly path: string;
  /** NaN: there is none */
  readonly value: number;
}

/** Numbers of several runs, found by measure, scheme and path. */
export class RunRows {
  readonly #values = new Map<string, number[]>();
  readonly #entries = new Map<string, Set<string>>();

  constructor(rows: Iterable<RunRow>) {
    for (const { measure, scheme, path, value } of rows) {
      const key = keyOf(measure, scheme);
      const values = this.#values.get(`${key}/${path}`);
      if (values) values.push(value);
      else this.#values.set(`${key}/${path}`, [value]);
      const entries = this.#entries.get(key);
      const entry = path.split(".")[0];
      if (entries) entries.add(entry);
      else this.#entries.set(key, new Set([entry]));
    }
  }

  /** What a measure tells of: gates, sources; undefined where it was not taken. */
  entries(measure: string, scheme?: string): readonly string[] | undefined {
    const found = this.#entries.get(keyOf(measure, scheme));
    return found && [...found];
  }

  /** A number by run; empty where there is none. */
  values(measure: string, scheme: string | undefined, path: string): readonly number[] {
    return this.#values.get(`${keyOf(measure, scheme)}/${path}`) ?? [];
  }

  /** Its sum over the runs. */
  sum(measure: string, scheme: string | undefined, path: string): number {
    return this.values(measure, scheme, path).reduce((total, value) => total + value, 0);
  }
}

function keyOf(measure: string, scheme: string | undefined): string {
  return `${measure}@${scheme ?? ""}`;
}
