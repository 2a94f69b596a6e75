import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { replicatesFile } from "../files.ts";
import type { RunManifest } from "../manifest.ts";

/** A number of a measure in one replicate. */
export interface ReplicateRow {
  readonly seed: number;
  readonly measure: string;
  /** undefined: of the whole world */
  readonly scheme: string | undefined;
  readonly path: string;
  /** NaN: there is none */
  readonly value: number;
}

/** What measures came to in each replicate of a run on disk, as it was written; or what is wrong with it. */
export async function readReplicateRows(
  path: string,
  { files }: RunManifest,
): Promise<{ readonly rows: readonly ReplicateRow[] } | { readonly lack: string }> {
  const { file } = replicatesFile;
  const written = files.find((each) => each.file === file);
  if (written === undefined) return { lack: `its manifest names no ${file}` };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(path, file));
  } catch {
    return { lack: `${file} cannot be read` };
  }
  if (createHash("sha256").update(bytes).digest("hex") !== written.sha256) {
    return { lack: `${file} is not as written` };
  }
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file: buffer as ArrayBuffer });
  return { rows: rows.map(rowOf) };
}

function rowOf(row: Readonly<Record<string, unknown>>): ReplicateRow {
  return {
    seed: Number(row.replicate),
    measure: String(row.measure),
    scheme: typeof row.scheme === "string" ? row.scheme : undefined,
    path: String(row.path),
    value: typeof row.value === "number" ? row.value : Number.NaN,
  };
}
