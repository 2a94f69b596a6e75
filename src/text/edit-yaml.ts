import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { entryLines, flowOf, itemLines } from "./render-yaml.ts";
import { type Edit, type Patch, patchedNothing, patchOf, type Within } from "./yaml-patch.ts";

/** A part of a text, counted in characters from its beginning, and what takes its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The fewest splices that make edits true of a YAML text. Comments, order and layout of all else stay as they are;
 * what the text lacks is written at the end of its block. Of two edits of one path the later counts.
 */
export function editYaml(text: string, edits: readonly Edit[]): readonly Splice[] {
  if (edits.length === 0) return [];
  const top = parseDocument(text, { schema: "core", version: "1.2" }).contents;
  if (!isMap(top)) return [];
  return inMap(top as Block, patchOf(edits), text).sort((a, b) => a.from - b.from);
}

/** A text with splices made. @param splices in order, none over another */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, insert } of splices) {
    parts.push(text.slice(at, from), insert);
    at = to;
  }
  return [...parts, text.slice(at)].join("");
}

type Block = YAMLMap<Node, Node | null>;

function inMap(map: Block, { children }: Within, text: string): Splice[] {
  const found = [...children].map(([key, patch]) => {
    const pair = map.items.find((each) => isScalar(each.key) && each.key.value === key);
    return { key, patch, pair };
  });
  const fresh = found.flatMap(({ key, patch, pair }): [string, unknown][] => {
    const value = pair === undefined ? patchedNothing(patch) : undefined;
    return value === undefined ? [] : [[key, value]];
  });
  const changed = found.flatMap(({ pair, patch }) =>
    pair === undefined ? [] : inPair(pair, patch, map.flow === true, text),
  );
  if (fresh.length === 0) return changed;
  if (map.flow) {
    const inner = fresh.map(([key, value]) => `${key}: ${flowOf(value)}`).join(", ");
    return [...changed, insertFlow(map, inner, text)];
  }
  const indent = indentAt(startOf(map.items[0].key), text);
  const lines = fresh.flatMap(([key, value]) => entryLines(key, value, indent));
  return [...changed, insertLines(map, lines, text)];
}

function inPair(
  { key, value: node }: Pair<Node, Node | null>,
  patch: Patch,
  isFlow: boolean,
  text: string,
): Splice[] {
  if (patch.kind === "within" && isMap(node) && node.items.length > 0)
    return inMap(node as Block, patch, text);
  if (patch.kind === "within" && isSeq(node) && node.items.length > 0) return inList(node, patch, text);
  const value = patchedNothing(patch);
  const from = startOf(key);
  const to = endOf(node ?? key, text);
  if (value === undefined) return [isFlow ? cutFlow(from, to, text) : cutLines(from, to, text)];
  const name = String(isScalar(key) ? key.value : "");
  const lines = isFlow ? [`${name}: ${flowOf(value)}`] : entryLines(name, value, indentAt(from, text));
  return [{ from, to, insert: lines.join(newlineOf(text)).trimStart() }];
}

function inList(list: YAMLSeq, { children }: Within, text: string): Splice[] {
  const items = list.items.filter((item) => isMap(item)) as Block[];
  const found = [...children].map(([id, patch]) => {
    return { id, patch, item: items.find((each) => String(each.get("id")) === id) };
  });
  const changed = found.flatMap(({ patch, item }) => {
    if (item === undefined || patch.kind !== "within") return [];
    return inMap(item, patch, text);
  });
  const fresh = found
    .filter(({ item }) => item === undefined)
    .map(({ id, patch }) => ({ id, ...(patchedNothing(patch) as object) }));
  if (fresh.length === 0) return changed;
  if (list.flow) return [...changed, insertFlow(list, fresh.map(flowOf).join(", "), text)];
  const indent = indentAt(text.lastIndexOf("-", startOf(list.items[0] as Node)), text);
  const lines = fresh.flatMap((item) => itemLines(item, indent));
  return [...changed, insertLines(list, lines, text)];
}

/** Lines behind the last of a block, whatever comment stands behind that. */
function insertLines(block: Node, lines: readonly string[], text: string): Splice {
  const newline = newlineOf(text);
  const end = text.indexOf("\n", endOf(block, text));
  const insert = lines.map((line) => `${line}${newline}`).join("");
  if (end < 0) return { from: text.length, to: text.length, insert: `${newline}${insert}` };
  return { from: end + 1, to: end + 1, insert };
}

/** Something more before the bracket that closes. */
function insertFlow(node: Node, inner: string, text: string): Splice {
  const last = text.slice(0, (node.range?.[1] ?? 0) - 1).trimEnd().length;
  const isFirst = /[[{,]/.test(text[last - 1]);
  return { from: last, to: last, insert: `${isFirst ? " " : ", "}${inner}` };
}

function cutFlow(from: number, to: number, text: string): Splice {
  const behind = /^\s*,\s*/.exec(text.slice(to))?.[0].length;
  if (behind !== undefined) return { from, to: to + behind, insert: "" };
  const before = /,\s*$/.exec(text.slice(0, from))?.[0].length ?? 0;
  return { from: from - before, to, insert: "" };
}

function cutLines(from: number, to: number, text: string): Splice {
  const end = text.indexOf("\n", to);
  return { from: text.lastIndexOf("\n", from) + 1, to: end < 0 ? text.length : end + 1, insert: "" };
}

/** What stands before a piece in its line, as spaces: a dash, too. */
function indentAt(offset: number, text: string): string {
  return " ".repeat(offset - (text.lastIndexOf("\n", offset - 1) + 1));
}

function newlineOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where a piece ends, without blank lines and comments that the parser counts in. */
function endOf(node: Node, text: string): number {
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1) as Node, text);
  const last = isMap(node) && !node.flow ? (node as Block).items.at(-1) : undefined;
  if (last !== undefined) return endOf(last.value ?? last.key, text);
  return text.slice(0, node.range?.[1] ?? 0).trimEnd().length;
}
