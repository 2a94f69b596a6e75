import type { FileKind, Files, TextFile } from "./files.ts";

/** A file that a world was made of, as text: with all of them the world can be made again anywhere. */
export interface InputFile {
  readonly kind: FileKind;
  /** name of the file without its folder and `.yaml`, which is the id of what is in it */
  readonly name: string;
  readonly text: string;
  /** by what other inputs call it; empty where only who asked for the world did */
  readonly names: readonly string[];
  /** whether it was asked for: the world or scheme itself, and a society in place of its own */
  readonly isAsked: boolean;
}

/** Files that remember what was found among them. */
export interface NotedFiles extends Files {
  /** notes what a user asked for by a name or path that is nobody else's business */
  ask(kind: FileKind, found: TextFile, name: string): void;
  /** what was found so far: what was asked for first, then by kind and name */
  readonly inputs: () => readonly InputFile[];
}

interface Noted {
  readonly kind: FileKind;
  readonly found: TextFile;
  /** how often it was looked for by each name */
  readonly names: Map<string, number>;
  isAsked: boolean;
}

/** The same files, remembering every one that is found. */
export function noteInputs(files: Files): NotedFiles {
  const noted = new Map<string, Noted>();
  const note = (kind: FileKind, found: TextFile): Noted => {
    const key = `${kind}/${found.file}`;
    const known = noted.get(key) ?? { kind, found, names: new Map<string, number>(), isAsked: false };
    noted.set(key, known);
    return known;
  };
  return {
    ...files,
    find(kind, name) {
      const found = files.find(kind, name);
      if (found === undefined) return undefined;
      const { names } = note(kind, found);
      names.set(name, (names.get(name) ?? 0) + 1);
      return found;
    },
    ask(kind, found, name) {
      const known = note(kind, found);
      known.isAsked = true;
      // a path on the disk of who asked is no name among the inputs, unless one of them calls it so too
      if (!isPlain(name) && (known.names.get(name) ?? 0) <= 1) known.names.delete(name);
    },
    inputs: () => [...noted.values()].map(inputOf).sort(inOrder),
  };
}

function inputOf({ kind, found, names, isAsked }: Noted): InputFile {
  const name = (found.file.split(/[/\\]/).at(-1) ?? "").replace(/\.ya?ml$/, "");
  return { kind, name, text: found.text, names: [...names.keys()].sort(), isAsked };
}

/** What was asked for first, a world or scheme before a society; then by kind and name. */
function inOrder(one: InputFile, other: InputFile): number {
  const [first, second] = [one, other].map(({ kind, name, isAsked }) => {
    return `${isAsked ? 0 : 1}${isAsked && kind === "societies" ? 1 : 0}${kind}/${name}`;
  });
  return first < second ? -1 : first > second ? 1 : 0;
}

function isPlain(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}
