import type { Place, Problem } from "../base/index.ts";
import { listNames, nearest } from "../text/index.ts";

/** Kinds of files that a world is made of, by the folder in which those that ship lie. */
export type FileKind = "schemes" | "worlds" | "societies" | "acts" | "gates" | "law";

/** A text and the name by which messages call it. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Where texts come from: a disk, a bundle, a server. The lab's core opens no files, so it runs in a
 * browser as it does on the command line.
 */
export interface Files {
  /** the text of a name or path; undefined where there is none that can be read */
  find(kind: FileKind, name: string): TextFile | undefined;
  /** what keeps a name that is there from being read: `is a folder`; undefined where nothing is there */
  obstacle?(name: string): string | undefined;
  /** names that ship */
  names(kind: FileKind): readonly string[];
}

const singular: Record<FileKind, string> = {
  schemes: "scheme",
  worlds: "world",
  societies: "society",
  acts: "acts file",
  gates: "gates file",
  law: "law file",
};

/**
 * That a name leads nowhere, with the nearest that does.
 *
 * @param kinds what it could have been the name of, one or several
 * @param at where the name was written
 */
export function notFound(files: Files, kinds: readonly FileKind[], name: string, at: Place): Problem {
  const obstacle = files.obstacle?.(name);
  if (obstacle !== undefined) {
    return {
      code: "world/unreadable",
      at,
      message: `\`${name}\` cannot be read: it ${obstacle}`,
      found: name,
      allowed: "a YAML file that you may read",
      hint: "name the file itself; a shell writes all files of a folder as `folder/*.yaml`",
    };
  }
  const names = [...new Set(kinds.flatMap((kind) => files.names(kind)))];
  return {
    code: "world/not-found",
    at,
    message: `there is no ${enumerated(kinds.map((kind) => singular[kind]))} \`${name}\``,
    found: name,
    allowed: listNames([...names, "a path to a file"]),
    hint: nearest(name, names) ?? begunBy(name, names) ?? whereListed(kinds),
  };
}

/** For those who typed the beginning of a name. */
function begunBy(name: string, names: readonly string[]): string | undefined {
  const begun = name.length < 3 ? undefined : names.find((each) => each.startsWith(name));
  return begun === undefined ? undefined : `did you mean \`${begun}\`?`;
}

function whereListed(kinds: readonly FileKind[]): string {
  if (kinds.length === 1) return `\`glasshouse list ${kinds[0]}\` names those that ship`;
  return `\`glasshouse list KIND\` names those that ship, KIND being ${enumerated(kinds)}`;
}

/** `a`, `a or b`, `a, b or c`. */
function enumerated(words: readonly string[]): string {
  const [last, ...others] = words.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} or ${last}`;
}
