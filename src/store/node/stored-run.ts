import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Files, TextFile } from "../../world/index.ts";
import { MANIFEST, type ManifestInput, type RunManifest, readManifest } from "../manifest.ts";

/** A run that lies on a disk: its manifest, and what its world was made of. Its persons stay where they are. */
export interface StoredRun {
  readonly manifest: RunManifest;
  /** the inputs, found by the names by which they call each other, or by their path in the directory */
  readonly files: Files;
  /** what to ask `files` for to compose the world again */
  readonly request: { readonly world: string; readonly society?: string };
  /** files of the manifest, inputs too, that are missing or whose bytes are others now, by their path */
  changed(): readonly string[];
}

/** Reads a run's directory; what is wrong with it in words where it holds no finished run. */
export function readStoredRun(path: string): { readonly run: StoredRun } | { readonly lack: string } {
  let text: string;
  try {
    text = readFileSync(join(path, MANIFEST), "utf8");
  } catch {
    return { lack: `there is no ${MANIFEST} in it that can be read` };
  }
  const read = readManifest(text);
  if ("lack" in read) return { lack: `${MANIFEST}: ${read.lack}` };
  const { manifest } = read;
  const inside = (file: string): boolean => resolve(path, file).startsWith(resolve(path) + sep);
  const outside = [...manifest.inputs, ...manifest.files].find(({ file }) => !inside(file));
  if (outside !== undefined) return { lack: `${MANIFEST} names a file outside: ${outside.file}` };
  const asked = manifest.inputs.filter(({ isAsked }) => isAsked);
  const society = asked.find(({ kind }) => kind === "societies");
  const world = asked.find(({ kind }) => kind !== "societies");
  if (world === undefined) return { lack: `${MANIFEST} does not say what was run` };
  return {
    run: {
      manifest,
      files: filesOf(path, manifest.inputs),
      request: { world: world.file, ...(society && { society: society.file }) },
      changed: () =>
        [...manifest.inputs, ...manifest.files]
          .filter(({ file, sha256 }) => hashOf(join(path, file)) !== sha256)
          .map(({ file }) => file),
    },
  };
}

function filesOf(path: string, inputs: readonly ManifestInput[]): Files {
  return {
    names: (kind) => inputs.filter((input) => input.kind === kind).flatMap(({ names }) => names),
    find(kind, name): TextFile | undefined {
      const input =
        inputs.find(({ file }) => file === name) ??
        inputs.find((each) => each.kind === kind && each.names.includes(name));
      if (input === undefined) return undefined;
      try {
        return { file: input.file, text: readFileSync(join(path, input.file), "utf8") };
      } catch {
        return undefined;
      }
    },
  };
}

const PIECE = 1 << 20;

/** Of a file of any size; undefined where there is none that can be read. */
function hashOf(file: string): string | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const descriptor = openSync(file, "r");
  try {
    const hash = createHash("sha256");
    const piece = new Uint8Array(PIECE);
    for (let read = 1; read > 0; ) {
      read = readSync(descriptor, piece, 0, PIECE, null);
      hash.update(piece.subarray(0, read));
    }
    return hash.digest("hex");
  } finally {
    closeSync(descriptor);
  }
}
