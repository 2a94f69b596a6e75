import { closest, distance } from "fastest-levenshtein";

/** Longest name that a slip is looked for in, and most names that it is looked for among. */
const MAX_LENGTH = 100;
const MAX_CANDIDATES = 500;
/** Most names that a message lists. */
const MAX_LISTED = 40;

/** "did you mean `…`?" where a name is near enough to be a slip. */
export function nearest(name: string, allowed: readonly string[]): string | undefined {
  const isHopeless = name.length > MAX_LENGTH || allowed.length > MAX_CANDIDATES;
  if (allowed.length === 0 || isHopeless) return undefined;
  const candidate = closest(name, allowed as string[]);
  const edits = distance(name, candidate);
  // of one letter nearly everything is two edits away
  const isNear = edits <= Math.max(2, Math.floor(name.length / 3)) && 2 * edits <= name.length;
  return isNear ? `did you mean \`${candidate}\`?` : undefined;
}

/** What is allowed, as a message lists it: `a | b | c`. */
export function listNames(names: readonly string[]): string {
  if (names.length <= MAX_LISTED) return names.join(" | ");
  return `${names.slice(0, MAX_LISTED).join(" | ")} | and ${names.length - MAX_LISTED} more`;
}
