import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { MAX_TEXT_LENGTH } from "../text/index.ts";
import type { FileKind, Files, TextFile } from "../world/index.ts";

/** The folder of the package: schemes/, societies/ and so on lie in it. */
const packageRoot = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Texts on this disk. A name that is a file is that file; any other is looked up beside files of
 * its kind read so far, then among those that ship.
 */
export function createDiskFiles(): Files {
  const folders = new Map<FileKind, Set<string>>();
  return {
    find(kind, name) {
      const beside = folders.get(kind) ?? new Set<string>();
      folders.set(kind, beside);
      const places = [name, ...[...beside].map((folder) => join(folder, `${name}.yaml`))];
      const shipped = isPlainName(name) ? [join(packageRoot, kind, `${name}.yaml`)] : [];
      const path = [...places, ...shipped].find(isFile);
      if (path === undefined) return undefined;
      beside.add(dirname(path));
      return readTextFile(path);
    },
    names: (kind) => shippedNames(kind),
  };
}

/** Names that ship in a folder, sorted; `x.cases.yaml` belongs to `x` and is none. */
export function shippedNames(kind: FileKind): readonly string[] {
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

/** Whether a path leads to a file, not a folder or nothing. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isPlainName(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}
