import type { Place, Problem } from "../base/index.ts";
import { nearest } from "../text/index.ts";

/** Kinds of files that a world is made of, by the folder in which those that ship lie. */
export type FileKind = "schemes" | "societies" | "acts" | "gates";

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
  societies: "society",
  acts: "acts file",
  gates: "gates file",
};

/** That a name leads nowhere, with the nearest that does. @param at where the name was written */
export function notFound(files: Files, kind: FileKind, name: string, at: Place): Problem {
  const names = files.names(kind);
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
  return {
    code: "world/not-found",
    at,
    message: `there is no ${singular[kind]} \`${name}\``,
    found: name,
    allowed: [...names, "a path to a file"].join(" | "),
    hint: nearest(name, names) ?? begunBy(name, names) ?? `\`glasshouse list ${kind}\` names those that ship`,
  };
}

/** For those who typed the beginning of a name. */
function begunBy(name: string, names: readonly string[]): string | undefined {
  const begun = name.length < 3 ? undefined : names.find((each) => each.startsWith(name));
  return begun === undefined ? undefined : `did you mean \`${begun}\`?`;
}
