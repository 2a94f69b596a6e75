import type { Problem } from "../base/index.ts";

/**
 * Problems of both kinds in the order of the text, without those of form where a check of meaning
 * speaks of the same key, and each but once.
 */
export function mergeProblems(ofForm: readonly Problem[], ofMeaning: readonly Problem[]): Problem[] {
  const spot = ({ at, key }: Problem): string => `${at.file}:${at.line}:${at.column}:${key}`;
  const told = new Set(ofMeaning.map(spot));
  const kept = ofForm.filter((problem) => !told.has(spot(problem)));
  return [...kept, ...ofMeaning].sort(
    (a, b) => compareNames(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
  );
}

/** Not by `localeCompare`: the order of a list may not hang on the machine's language. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
