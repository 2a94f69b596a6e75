import type { Place } from "../src/base/index.ts";

/** What stands at a place of a text, up to the next comma, bracket or line end. */
export function wordAt(text: string, { line, column }: Place): string {
  const rest = text.split("\n")[line - 1].slice(column - 1);
  return /^[[{]?[^,\]}]*/.exec(rest)?.[0] ?? "";
}
