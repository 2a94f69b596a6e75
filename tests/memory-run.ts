import { parquetReadObjects } from "hyparquet";
import { measures } from "../src/measures/index.ts";
import { type DirectorySink, type LedgerExtent, type RunManifest, RunWriter } from "../src/store/index.ts";
import { hashedFile } from "../src/store/node/hashed-file.ts";
import { daySeriesOf, documentOf, type RunDocument, runWorld, type WorldPlan } from "../src/world/index.ts";

/** A directory in memory: the bytes of each file that was closed, by path, in the order of closing. */
export function memoryDirectory(): {
  readonly directory: DirectorySink;
  readonly files: Map<string, Uint8Array>;
} {
  const files = new Map<string, Uint8Array>();
  const directory: DirectorySink = {
    create(file) {
      const pieces: Uint8Array[] = [];
      return hashedFile(file, {
        append: (bytes) => void pieces.push(bytes.slice()),
        close: () => void files.set(file, new Uint8Array(Buffer.concat(pieces))),
      });
    },
  };
  return { directory, files };
}

/** How a run in memory is lived; no burn-in. */
export interface MemoryRun {
  readonly persons: number;
  readonly days: number;
  readonly seed?: number;
  readonly societySeed?: number;
  readonly replicates?: number;
  readonly ledger?: LedgerExtent;
  readonly isPaired?: boolean;
}

/** A run written into memory. */
export function runInMemory(
  plan: WorldPlan,
  { persons, days, seed = 1, societySeed = 1, replicates = 1, ledger = 200, isPaired = false }: MemoryRun,
): {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: RunManifest;
  readonly document: RunDocument;
} {
  const { directory, files } = memoryDirectory();
  const numbers = { persons, days, seed, societySeed, replicates, ledger, isRedrawn: false, isPaired };
  const writer = new RunWriter(directory, {
    ...numbers,
    plan,
    backend: "reference",
    engine: { name: "glasshouse-lab", version: "0.0.0" },
    measures: measures.map(({ name, of, unit, meaning }) => ({ measure: name, of, unit, meaning })),
  });
  const runs = Array.from({ length: replicates }, (_, replicate) => {
    const options = { persons, days, societySeed, isPaired, seed: seed + replicate, ...writer.begin() };
    const run = runWorld({ ...plan, burnIn: 0 }, options);
    writer.end(run, daySeriesOf(plan, run));
    return run;
  });
  const document = documentOf(runs);
  return { files, manifest: writer.finish(document, runs[0].outcomes), document };
}

/** The rows of a Parquet file, by a reader that is not the writer's. */
export function rowsOf(bytes: Uint8Array | undefined): Promise<Record<string, unknown>[]> {
  if (bytes === undefined) throw new Error("there is no such file");
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return parquetReadObjects({ file });
}
