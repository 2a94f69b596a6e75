import type { Place } from "../base/index.ts";

/** A place in a scheme with the line that stands there. */
export interface Quoted extends Place {
  readonly line: number;
  /** the line without its indent; empty where the text is not at hand */
  readonly quote: string;
}

/** Reads out the lines of some files. @param texts of all files that places name, by name of file */
export function quotesOf(texts: ReadonlyMap<string, string>): (at: Place) => Quoted {
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r?\n/)]));
  return (at) => ({ ...at, quote: lines.get(at.file)?.[at.line - 1]?.trim() ?? "" });
}
