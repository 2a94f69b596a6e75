import type { Problem } from "../base/index.ts";
import {
  checkNameOfFile,
  checkUniqueIds,
  describe,
  type Entry,
  fieldAt,
  itemsAt,
  type Located,
  type Reading,
  readPieces,
  textAt,
} from "../text/index.ts";

/** Finds the text of a scheme by name; undefined where there is none. */
export type FindScheme = (name: string) => { readonly text: string; readonly file: string } | undefined;

const MAX_CHAIN = 8;

/** What belongs to one file alone: its name, and what it builds on. */
export const ownKeys: readonly string[] = ["scheme", "extend"];

/**
 * A scheme's pieces with those of the schemes it extends beneath them. Blocks merge key by key,
 * unless they name different kinds; lists whose items have an id merge item by item; everything else
 * is replaced. An item that says `drop: true` takes away the one it names. Each piece keeps the place
 * where it was written, so that a mistake in a scheme beneath is told there.
 */
export function readExtended(text: string, file: string, find: FindScheme): Reading {
  const problems: Problem[] = [];
  const seen: string[] = [];
  const read = (source: { readonly text: string; readonly file: string }): Located | undefined => {
    const { pieces: top, problems: written } = readPieces(source.text, source.file);
    problems.push(...written);
    if (top === undefined) return undefined;
    problems.push(...checkAlone(top));
    const baseName = textAt(top, "extend");
    if (baseName === undefined) return settled(top, problems);
    const base = findBase(baseName, top, seen, find);
    if ("code" in base) {
      problems.push(base);
      return undefined;
    }
    seen.push(baseName);
    const below = read(base);
    if (below === undefined) return undefined;
    return merge(withoutKeys(below, ownKeys), top, problems);
  };
  return { pieces: read({ text, file }), problems };
}

/** Mistakes that merging would hide. */
function checkAlone(top: Located): Problem[] {
  const lists = [
    ["sources"],
    ["rules"],
    ["consequences"],
    ["lists"],
    ["score", "indicators"],
    ["score", "weights"],
  ];
  return [
    ...lists.flatMap((path) => checkUniqueIds(itemsAt(top, ...path), "scheme")),
    ...checkNameOfFile(top, "scheme"),
  ];
}

function findBase(
  name: string,
  top: Located,
  seen: readonly string[],
  find: FindScheme,
): { readonly text: string; readonly file: string } | Problem {
  const at = fieldAt(top, "extend")?.at ?? top.at;
  if (seen.includes(name) || name === textAt(top, "scheme") || seen.length >= MAX_CHAIN) {
    return {
      code: "scheme/extend-circle",
      at,
      message: `\`${name}\` in the end extends itself, or the chain is longer than ${MAX_CHAIN}`,
      found: [...seen, name].join(" → "),
      hint: "break the chain: one scheme has to stand on its own",
    };
  }
  const found = find(name);
  if (found !== undefined) return found;
  return {
    code: "scheme/extend-unknown",
    at,
    message: `there is no scheme \`${name}\` to extend`,
    found: name,
    hint: "`glasshouse list` names those that ship; a file in the same folder does too",
  };
}

function merge(below: Located, above: Located, problems: Problem[]): Located {
  if (below.kind === "map" && above.kind === "map" && !isOfAnotherKind(below, above)) {
    const entries = new Map<string, Entry>(below.entries);
    for (const [key, entry] of above.entries) {
      const lower = entries.get(key);
      const value =
        lower === undefined ? settled(entry.value, problems) : merge(lower.value, entry.value, problems);
      entries.set(key, { keyAt: entry.keyAt, value });
    }
    return { kind: "map", at: above.at, entries };
  }
  if (below.kind === "list" && above.kind === "list" && [...below.items, ...above.items].every(hasId)) {
    return { kind: "list", at: above.at, items: mergeItems(below.items, above.items, problems) };
  }
  return settled(above, problems);
}

/** A block that says another `kind` means another thing, of which the old one's keys would be no part. */
function isOfAnotherKind(below: Located, above: Located): boolean {
  const kind = textAt(above, "kind");
  return kind !== undefined && kind !== textAt(below, "kind");
}

function mergeItems(below: readonly Located[], above: readonly Located[], problems: Problem[]): Located[] {
  const items = new Map(below.map((item) => [textAt(item, "id"), item]));
  for (const item of above) {
    const id = textAt(item, "id");
    const lower = items.get(id);
    if (lower !== undefined && isDropped(item)) items.delete(id);
    else if (lower !== undefined) items.set(id, merge(lower, withoutDrop(item, problems), problems));
    else if (isDropped(item)) problems.push(dropsNothing(item));
    else items.set(id, settled(withoutDrop(item, problems), problems));
  }
  return [...items.values()];
}

function hasId(item: Located): boolean {
  return textAt(item, "id") !== undefined;
}

/** A piece with nothing beneath it: whatever it drops, it drops in vain. */
function settled(piece: Located, problems: Problem[]): Located {
  if (piece.kind === "map") {
    const entries = [...piece.entries].map(
      ([key, entry]) => [key, { ...entry, value: settled(entry.value, problems) }] as const,
    );
    return { ...piece, entries: new Map(entries) };
  }
  if (piece.kind !== "list") return piece;
  problems.push(...piece.items.filter(isDropped).map(dropsNothing));
  const kept = piece.items.filter((item) => !isDropped(item));
  return { ...piece, items: kept.map((item) => settled(withoutDrop(item, problems), problems)) };
}

function isDropped(item: Located): boolean {
  const drop = fieldAt(item, "drop");
  return drop?.kind === "scalar" && drop.value === true;
}

function dropsNothing(item: Located): Problem {
  const id = textAt(item, "id");
  return {
    code: "scheme/drop-nothing",
    at: fieldAt(item, "drop")?.at ?? item.at,
    message: `nothing beneath is called \`${id ?? "(no id)"}\`, so nothing is dropped`,
    hint: "remove the item, or name one that the extended scheme has",
  };
}

/** An item that says anything else of `drop` than true means something that cannot be guessed. */
function withoutDrop(item: Located, problems: Problem[]): Located {
  const drop = fieldAt(item, "drop");
  if (drop === undefined) return item;
  problems.push({
    code: "scheme/drop-nothing",
    at: drop.at,
    message: "an item is dropped by `drop: true` and nothing else",
    found: describe(drop),
    allowed: "true",
    hint: "write `drop: true`, or remove the key to keep the item",
  });
  return withoutKeys(item, ["drop"]);
}

function withoutKeys(piece: Located, keys: readonly string[]): Located {
  if (piece.kind !== "map") return piece;
  return { ...piece, entries: new Map([...piece.entries].filter(([name]) => !keys.includes(name))) };
}
