import { type Edit, editYaml } from "../text/index.ts";

/** A part of a file, by lines and columns from 1, and what takes its place; the end is the first character kept. */
export interface Replacement {
  readonly from: { readonly line: number; readonly column: number };
  readonly to: { readonly line: number; readonly column: number };
  readonly insert: string;
}

/** What edits replace in a file's text, in its order. */
export function replacementsOf(text: string, edits: readonly Edit[]): readonly Replacement[] {
  return editYaml(text, edits).map(({ from, to, insert }) => ({
    from: spotOf(text, from),
    to: spotOf(text, to),
    insert,
  }));
}

/** Not where the text ends for its readers, but this very character: something is written there. */
function spotOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
