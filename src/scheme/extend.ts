import type { Checked, Problem } from "../base/index.ts";
import { type Entry, fieldAt, type Located, readYaml, textAt } from "../text/index.ts";

/** Finds the text of a scheme by name; undefined where there is none. */
export type FindScheme = (name: string) => { readonly text: string; readonly file: string } | undefined;

const MAX_CHAIN = 8;

/**
 * A scheme's pieces with those of the schemes it extends beneath them. Blocks merge key by key,
 * lists whose items have an id merge item by item, everything else is replaced; an item that says
 * `drop: true` is gone. Each piece keeps the place where it was written.
 */
export function readExtended(text: string, file: string, find: FindScheme): Checked<Located> {
  const problems: Problem[] = [];
  const seen: string[] = [];
  const read = (source: { text: string; file: string }): Located | undefined => {
    const outcome = readYaml(source.text, source.file);
    problems.push(...outcome.problems);
    if (outcome.value === undefined) return undefined;
    const top = outcome.value;
    const baseName = textAt(top, "extend");
    if (baseName === undefined) return withoutDropped(top);
    const base = findBase(baseName, top, seen, find);
    if ("code" in base) problems.push(base);
    else {
      seen.push(baseName);
      const below = read(base);
      if (below !== undefined) return withoutDropped(merge(withoutKey(below, "extend"), top));
    }
    return withoutDropped(top);
  };
  const value = read({ text, file });
  return value === undefined || problems.length > 0 ? { problems } : { value, problems: [] };
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

function merge(below: Located, above: Located): Located {
  if (below.kind === "map" && above.kind === "map") {
    const entries = new Map<string, Entry>(below.entries);
    for (const [key, entry] of above.entries) {
      const lower = entries.get(key);
      const value = lower === undefined ? entry.value : merge(lower.value, entry.value);
      entries.set(key, { keyAt: entry.keyAt, value });
    }
    return { kind: "map", at: above.at, entries };
  }
  if (below.kind === "list" && above.kind === "list" && [...below.items, ...above.items].every(hasId)) {
    const items = [...below.items];
    for (const item of above.items) {
      const position = items.findIndex((lower) => textAt(lower, "id") === textAt(item, "id"));
      if (position >= 0) items[position] = merge(items[position], item);
      else items.push(item);
    }
    return { kind: "list", at: above.at, items };
  }
  return above;
}

function hasId(item: Located): boolean {
  return textAt(item, "id") !== undefined;
}

/** Without the items that say `drop: true`; they have done their work once merged. */
function withoutDropped(piece: Located): Located {
  if (piece.kind === "map") {
    const entries = [...piece.entries].map(
      ([key, entry]) => [key, { ...entry, value: withoutDropped(entry.value) }] as const,
    );
    return { ...piece, entries: new Map(entries) };
  }
  if (piece.kind !== "list") return piece;
  return { ...piece, items: piece.items.filter((item) => !isDropped(item)).map(withoutDropped) };
}

function isDropped(item: Located): boolean {
  const drop = fieldAt(item, "drop");
  return drop?.kind === "scalar" && drop.value === true;
}

function withoutKey(piece: Located, key: string): Located {
  if (piece.kind !== "map") return piece;
  return { ...piece, entries: new Map([...piece.entries].filter(([name]) => name !== key)) };
}
