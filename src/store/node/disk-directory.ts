import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { DirectorySink } from "../directory.ts";
import { hashedFile } from "./hashed-file.ts";

/** A directory that is being written beside the place where it will stand. */
export interface DiskDirectory extends DirectorySink {
  /** where it is being written */
  readonly partial: string;
  /** Puts it into its place, whole and on the disk. Nothing can be written any more. */
  publish(): void;
  /** Removes what was written, and the folders made to hold it, as far as nothing else is in them. */
  discard(): void;
}

const PARTIAL = ".partial-";

/**
 * A new directory that stands in its place only once it is complete: until then everything goes into
 * `path.partial-…` beside it, on the same disk, so that one rename moves it. Whoever is killed before
 * leaves that and nothing else.
 *
 * @throws Error of the system where it cannot be made
 */
export function createDiskDirectory(path: string): DiskDirectory {
  const place = resolve(path);
  const outermost = mkdirSync(dirname(place), { recursive: true });
  const partial = `${place}${PARTIAL}${randomBytes(4).toString("hex")}`;
  mkdirSync(partial);
  const open = new Set<number>();
  const folders = new Set([partial]);
  return {
    partial,
    create(file) {
      const target = join(partial, file);
      mkdirSync(dirname(target), { recursive: true });
      for (let folder = dirname(target); folder !== partial; folder = dirname(folder)) folders.add(folder);
      const descriptor = openSync(target, "wx");
      open.add(descriptor);
      return hashedFile(file, {
        append: (bytes) => writeAll(descriptor, bytes),
        close() {
          fsyncSync(descriptor);
          closeSync(descriptor);
          open.delete(descriptor);
        },
      });
    },
    publish() {
      for (const folder of folders) syncFolder(folder);
      removeEmpty(place);
      renameSync(partial, place);
      syncFolder(dirname(place));
    },
    discard() {
      for (const descriptor of open) closeSync(descriptor);
      open.clear();
      rmSync(partial, { recursive: true, force: true });
      if (outermost !== undefined) removeEmptyUpTo(outermost, dirname(place));
    },
  };
}

/** What is in the way of a new directory: `is a file`; undefined where nothing is. */
export function obstacleTo(path: string): string | undefined {
  const found = foundAt(path);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return "is a file";
  return readdirSync(path).length === 0 ? undefined : "is there already and not empty";
}

function foundAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // no way leads there: who tries to write there is told
  }
}

/** What killed runs have left beside a directory that was to be made, or others are still writing. */
export function partialsBeside(path: string): readonly string[] {
  const place = resolve(path);
  try {
    return readdirSync(dirname(place))
      .filter((name) => name.startsWith(`${basename(place)}${PARTIAL}`))
      .sort();
  } catch {
    return []; // the folder that would hold it is not there
  }
}

/** Whether a directory is what a killed run has left. */
export function isPartial(path: string): boolean {
  return basename(resolve(path)).includes(PARTIAL);
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(descriptor, bytes, written, bytes.length - written);
  }
}

/** So that the names in a folder outlive a loss of power, where the system has that. */
function syncFolder(folder: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(folder, "r");
  } catch {
    return; // Windows opens no folder
  }
  try {
    fsyncSync(descriptor);
  } catch {
    // some file systems refuse to, and keep names safe in another way
  } finally {
    closeSync(descriptor);
  }
}

/** A rename over an empty folder works on some systems only. */
function removeEmpty(place: string): void {
  if (statSync(place, { throwIfNoEntry: false }) !== undefined) rmdirSync(place);
}

/** From the innermost folder outwards, until one is not empty. @param outermost the last to go */
function removeEmptyUpTo(outermost: string, innermost: string): void {
  const last = resolve(outermost);
  try {
    for (let folder = innermost; ; folder = dirname(folder)) {
      rmdirSync(folder);
      if (folder === last) return;
    }
  } catch {
    // somebody else has put something there, or has removed it already
  }
}
