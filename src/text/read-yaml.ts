import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Checked, Place, Problem } from "../base/index.ts";
import { checkExtent, empty, MAX_DEPTH, tooDeep } from "./check-extent.ts";
import { checkScalar } from "./check-scalar.ts";
import { composeTokens } from "./compose-tokens.ts";
import { keepLast } from "./keep-last.ts";
import type { Entry, Located } from "./located.ts";
import { mergeProblems } from "./merge-problems.ts";
import { createPlaces } from "./places.ts";
import { syntaxProblems } from "./syntax-problems.ts";

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What a text says and what is wrong with how it says it. There may be both: a key that stands twice
 * hides no mistake elsewhere. Where a piece cannot be read, nothing (null) stands in its place.
 */
export interface Reading {
  /** undefined where the text cannot be taken apart at all */
  readonly pieces: Located | undefined;
  readonly problems: readonly Problem[];
}

/** The pieces of a YAML text with their places, or every mistake of form in it; see `readPieces`. */
export function readYaml(text: string, file: string): Checked<Located> {
  const { pieces, problems } = readPieces(text, file);
  return pieces === undefined || problems.length > 0 ? { problems } : { value: pieces, problems: [] };
}

/**
 * What a check makes of a text, or every mistake: those of the text itself and those the check finds.
 *
 * @param file the name that messages give
 */
export function readChecked<Value>(
  text: string,
  file: string,
  check: (top: Located) => Checked<Value>,
): Checked<Value> {
  const { pieces, problems } = readPieces(text, file);
  if (pieces === undefined) return { problems };
  const checked = check(pieces);
  return problems.length === 0 ? checked : { problems: mergeProblems(checked.problems, problems) };
}

/**
 * The pieces of a YAML text with their places, and every mistake of form in it. Anchors, aliases and
 * tags are refused: a text that a lawyer reads in a diff says what it says where it says it, and no
 * text can grow when it is read.
 *
 * @param file the name that messages give
 */
export const readPieces: (text: string, file: string) => Reading = keepLast(takeApart, 32);

function takeApart(text: string, file: string): Reading {
  const { tokens, problems: refused } = checkExtent(text, file);
  if (refused.length > 0) return { pieces: undefined, problems: refused };
  const place = createPlaces(text, file);
  try {
    const document = composeTokens(tokens, text.length);
    const unparsed = syntaxProblems([...document.errors, ...document.warnings], place);
    if (unparsed.length > 0) return { pieces: undefined, problems: unparsed };
    const reading: Locating = { text, place, problems: [] };
    const pieces = locate(document.contents, reading, 0);
    if (isNothing(pieces)) reading.problems.push(empty("the file holds nothing", place(0)));
    return { pieces: isNothing(pieces) ? undefined : pieces, problems: reading.problems };
  } catch (error) {
    // the parser recurses; what `checkExtent` lets pass it can stand, but never take its word for it
    if (error instanceof RangeError) return { pieces: undefined, problems: [tooDeep(place(0))] };
    throw error;
  }
}

function isNothing(piece: Located): boolean {
  return piece.kind === "scalar" && piece.value === null;
}

interface Locating {
  readonly text: string;
  readonly place: (offset: number) => Place;
  readonly problems: Problem[];
}

function locate(node: Node | null, reading: Locating, depth: number): Located {
  const at = reading.place(node?.range?.[0] ?? 0);
  const nothing: Located = { kind: "scalar", at, value: null };
  if (node === null) return nothing;
  if (depth > MAX_DEPTH) {
    reading.problems.push(tooDeep(at));
    return nothing;
  }
  if (isAlias(node) || node.tag !== undefined || ("anchor" in node && node.anchor)) {
    const refused = indirect(node, reading);
    reading.problems.push(refused);
    return { ...nothing, at: refused.at };
  }
  if (isScalar(node)) {
    const wrong = checkScalar(node, at);
    reading.problems.push(...wrong);
    return { kind: "scalar", at, value: wrong.length > 0 ? null : bareScalar(node.value) };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => locate(item as Node | null, reading, depth + 1));
    return { kind: "list", at, items };
  }
  if (!isMap(node)) return nothing;
  const entries = new Map<string, Entry>();
  for (const pair of node.items) addEntry(entries, pair, reading, depth);
  return { kind: "map", at, entries };
}

function addEntry(entries: Map<string, Entry>, pair: Pair, reading: Locating, depth: number): void {
  const key = pair.key as Node | null;
  const keyAt = reading.place(key?.range?.[0] ?? 0);
  const name = isScalar(key) && key.value !== null ? String(key.value) : undefined;
  const refused = refuseKey(name, keyAt) ?? (name !== undefined && repeated(name, entries.get(name), keyAt));
  if (refused) {
    reading.problems.push(refused);
    return;
  }
  const value = pair.value as Node | null;
  // without a colon there is no value, and nothing that could have a place
  const piece: Located =
    value === null ? { kind: "scalar", at: keyAt, value: null } : locate(value, reading, depth + 1);
  entries.set(String(name), { keyAt, value: piece });
}

function refuseKey(name: string | undefined, at: Place): Problem | undefined {
  if (name === undefined) {
    return {
      code: "text/forbidden-key",
      at,
      message: "a key must be a plain word",
      hint: "write `key: value`; a list item begins with a dash instead",
    };
  }
  if (FORBIDDEN_KEYS.has(name)) {
    return {
      code: "text/forbidden-key",
      at,
      message: `\`${name}\` can be no key`,
      found: name,
      hint: "remove it",
    };
  }
  if (name === name.trim()) return undefined;
  return {
    code: "text/forbidden-key",
    at,
    message: "this key begins or ends with a space, perhaps one that does not show",
    found: JSON.stringify(name),
    allowed: JSON.stringify(name.trim()),
    hint: "delete what stands around the word and indent with ordinary spaces",
  };
}

function repeated(name: string, earlier: Entry | undefined, at: Place): Problem | undefined {
  if (earlier === undefined) return undefined;
  return {
    code: "text/repeated-key",
    at,
    message: `the key \`${name}\` stands in this block twice`,
    found: `${name}, here and in line ${earlier.keyAt.line}`,
    hint: "keep one of the two",
  };
}

/** A node that is, or is marked by, something that the reader follows nowhere. */
function indirect(node: Node, { text, place }: Locating): Problem {
  // the node itself begins behind its marks, of which the last is told
  let mark = node.range?.[0] ?? 0;
  if (!isAlias(node)) mark = Math.max(text.lastIndexOf("&", mark), text.lastIndexOf("!", mark));
  while (mark > 0 && !/[\s,[{]/.test(text[mark - 1])) mark--;
  return {
    code: "text/alias",
    at: place(mark),
    message: "anchors (&), aliases (*) and tags (!) are not read",
    found: /^\S+/.exec(text.slice(mark, mark + 60))?.[0] ?? "",
    hint: "write the value out, or use `extend` to build on another scheme",
  };
}

function bareScalar(value: unknown): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  return null;
}
