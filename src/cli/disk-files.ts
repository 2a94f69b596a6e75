import { accessSync, closeSync, constants, openSync, readdirSync, readSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { MAX_TEXT_LENGTH } from "../text/index.ts";
import type { FileKind, Files, TextFile } from "../world/index.ts";

/** The folder of the package: schemes/, worlds/, societies/ and so on lie in it. */
const packageRoot = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Texts on this disk. A name that is a file is that file; any other is looked up beside the user's
 * files read so far, then among those that ship; acts and gates first among those that ship.
 */
export function createDiskFiles(): Files {
  const folders = new Set<string>();
  return {
    find(kind, name) {
      const shipped = isPlainName(name) ? [join(packageRoot, kind, `${name}.yaml`)].find(isFile) : undefined;
      // acts and gates stand behind nearly every number: no stray file may stand in for those that ship
      const isShippedFirst = kind === "acts" || kind === "gates";
      if (shipped !== undefined && isShippedFirst) return readTextFile(shipped);
      const own = ownPaths(name, [...folders]).find(isFile);
      if (own === undefined) return shipped === undefined ? undefined : readTextFile(shipped);
      folders.add(dirname(own));
      return readTextFile(own);
    },
    names: (kind) => shippedNames(kind),
    obstacle: (name) => obstacleOf(name),
  };
}

/** Where a name may lead on this disk: from here, or from beside a file that names it. */
function ownPaths(name: string, folders: readonly string[]): string[] {
  const file = /\.ya?ml$/.test(name) ? name : `${name}.yaml`;
  return [name, ...folders.map((folder) => join(folder, file))];
}

/** Names that ship in a folder, sorted; `x.cases.yaml` belongs to `x` and is none. */
function shippedNames(kind: FileKind): readonly string[] {
  return readdirSync(join(packageRoot, kind))
    .filter((file) => file.endsWith(".yaml") && !file.endsWith(".cases.yaml"))
    .map((file) => basename(file, ".yaml"))
    .sort();
}

/** The cases file beside a scheme's file; undefined where there is none. */
export function casesBeside(source: TextFile): TextFile | undefined {
  const path = source.file.replace(/\.yaml$/, ".cases.yaml");
  return path !== source.file && isFile(path) ? readTextFile(path) : undefined;
}

/** A file's text by the name that messages give it. A longer text than is ever read is cut short. */
export function readTextFile(path: string): TextFile {
  const file = openSync(path, "r");
  try {
    // four bytes a character at most; one more, so that a text that is too long is seen to be
    const bytes = new Uint8Array(Math.min(statSync(path).size, 4 * MAX_TEXT_LENGTH + 1));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return { file: shownPath(path), text: new TextDecoder().decode(bytes.subarray(0, length)) };
  } finally {
    closeSync(file);
  }
}

function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  return fromHere.startsWith("..") ? resolve(path) : fromHere;
}

/** Whether a path leads to a file that may be read, not to a folder, a device or nothing. */
export function isFile(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    // nothing there, not allowed, a name too long, a NUL in it: whichever it is, nothing to read
    return false;
  }
}

function obstacleOf(path: string): string | undefined {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return "is a folder";
    if (!found.isFile()) return "is no ordinary file";
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "EACCES" || code === "EPERM" ? "may not be read by you" : undefined;
  }
}

function isPlainName(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}
