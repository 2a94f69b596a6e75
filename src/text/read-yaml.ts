import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import type { Checked, Place, Problem } from "../base/index.ts";
import type { Entry, Located } from "./located.ts";

/** Longest text that is read, in characters: a thousand rules with texts in four languages fit. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Deepest nesting that is read; the deepest thing we ship has seven levels. */
export const MAX_DEPTH = 32;

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const MAX_PROBLEMS = 100;
/** Control characters other than white space, and what undecodable bytes are read as. */
const BINARY = /(?!\s)[\p{Cc}\ufffd]/u;

/**
 * The pieces of a YAML text with their places, or every mistake of form in it. Anchors, aliases and
 * tags are refused: a text that a lawyer reads in a diff says what it says where it says it, and no
 * text can grow when it is read.
 *
 * @param file the name that messages give
 */
export function readYaml(text: string, file: string): Checked<Located> {
  const refusal = refuseWhole(text, file);
  if (refusal !== undefined) return { problems: [refusal] };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    version: "1.2",
    schema: "core",
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return { problems: errors.slice(0, MAX_PROBLEMS).map((error) => malformed(error, place)) };
  }
  const problems: Problem[] = [];
  const value = locate(document.contents as Node | null, { place, problems, file }, 0);
  return problems.length > 0 ? { problems: problems.slice(0, MAX_PROBLEMS) } : { value, problems: [] };
}

/** What can be told before parsing: a text too long, empty, binary or too deep to parse safely. */
function refuseWhole(text: string, file: string): Problem | undefined {
  const at: Place = { file, line: 1, column: 1 };
  if (text.length > MAX_TEXT_LENGTH) {
    return {
      code: "text/too-long",
      at,
      message: "the text is too long",
      allowed: `at most ${MAX_TEXT_LENGTH} characters`,
      hint: "a scheme, a society or an acts file holds rules and rates, never rows of persons",
    };
  }
  const binary = text.search(BINARY);
  if (binary >= 0) {
    return {
      code: "text/binary",
      at: { file, ...positionOf(text, binary) },
      message: "this is not a text: it holds bytes that no YAML file has",
      hint: "save the file as UTF-8 text",
    };
  }
  if (text.trim() === "") {
    return {
      code: "text/empty",
      at,
      message: "the file is empty",
      hint: "start from one that ships: `glasshouse list`",
    };
  }
  const deep = findTooDeep(text);
  return deep === undefined ? undefined : tooDeep({ file, ...positionOf(text, deep) });
}

/** Where a text opens more brackets or list dashes than any real one does: the parser would recurse. */
function findTooDeep(text: string): number | undefined {
  let open = 0;
  let lineIndent = 0;
  let dashes = 0;
  let isLeading = true;
  for (let position = 0; position < text.length; position++) {
    const character = text[position];
    if (character === "\n") {
      isLeading = true;
      lineIndent = 0;
      dashes = 0;
      continue;
    }
    if (character === "[" || character === "{") open++;
    if (character === "]" || character === "}") open--;
    if (isLeading && character === " ") lineIndent++;
    else if (isLeading && "-?:".includes(character)) dashes++;
    else isLeading = false;
    // an indented level takes a column at least; wide indents of prose stay far below the bound
    if (open > MAX_DEPTH || dashes > MAX_DEPTH || lineIndent > 16 * MAX_DEPTH) return position;
  }
  return undefined;
}

function tooDeep(at: Place): Problem {
  return {
    code: "text/too-deep",
    at,
    message: "the text is nested too deeply",
    allowed: `at most ${MAX_DEPTH} levels`,
    hint: "no part of a scheme needs more than eight",
  };
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

function malformed(error: YAMLError, place: (offset: number) => Place): Problem {
  const isRepeated = error.code === "DUPLICATE_KEY";
  return {
    code: isRepeated ? "text/repeated-key" : "text/malformed",
    at: place(error.pos[0]),
    message: isRepeated ? "this key stands here twice" : `not YAML: ${error.message}`,
    hint: isRepeated ? "keep one of the two" : "check indents, colons and quotes near this place",
  };
}

interface Reading {
  readonly place: (offset: number) => Place;
  readonly problems: Problem[];
  readonly file: string;
}

function locate(node: Node | null, reading: Reading, depth: number): Located {
  const at = reading.place(node?.range?.[0] ?? 0);
  const empty: Located = { kind: "scalar", at, value: null };
  if (node === null) return empty;
  if (depth > MAX_DEPTH) {
    reading.problems.push(tooDeep(at));
    return empty;
  }
  if (isAlias(node) || node.tag !== undefined || ("anchor" in node && node.anchor)) {
    reading.problems.push({
      code: "text/alias",
      at,
      message: "anchors (&), aliases (*) and tags (!) are not read",
      hint: "write the value out, or use `extend` to build on another scheme",
    });
    return empty;
  }
  if (isScalar(node)) return { kind: "scalar", at, value: scalarValue(node.value) };
  if (isSeq(node)) {
    const items = node.items.map((item) => locate(item as Node | null, reading, depth + 1));
    return { kind: "list", at, items };
  }
  if (!isMap(node)) return empty;
  const entries = new Map<string, Entry>();
  for (const pair of node.items) {
    const key = pair.key as Node;
    const keyAt = reading.place(key.range?.[0] ?? 0);
    const name = isScalar(key) ? String(key.value) : "";
    if (!isScalar(key) || FORBIDDEN_KEYS.has(name)) {
      reading.problems.push({
        code: "text/forbidden-key",
        at: keyAt,
        message: isScalar(key) ? `\`${name}\` can be no key` : "a key must be a plain word",
        hint: "remove it",
      });
      continue;
    }
    entries.set(name, { keyAt, value: locate(pair.value as Node | null, reading, depth + 1) });
  }
  return { kind: "map", at, entries };
}

function scalarValue(value: unknown): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  return value === null || value === undefined ? null : String(value);
}
