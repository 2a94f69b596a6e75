import type { Place } from "../base/index.ts";

/** A piece of YAML that remembers where it stood; what every checker points at. */
export type Located =
  | { readonly kind: "scalar"; readonly at: Place; readonly value: string | number | boolean | null }
  | { readonly kind: "list"; readonly at: Place; readonly items: readonly Located[] }
  | { readonly kind: "map"; readonly at: Place; readonly entries: ReadonlyMap<string, Entry> };

/** A key and what stands behind it; both have a place. */
export interface Entry {
  readonly keyAt: Place;
  readonly value: Located;
}

/** Steps from the top of a text down to a piece of it: keys and positions in lists. */
export type Path = readonly (string | number)[];

/** The piece at the end of a path, or the last one on the way that exists. */
export function pieceAt(top: Located, path: Path): Located {
  let piece = top;
  for (const step of path) {
    const next = childOf(piece, step);
    if (next === undefined) return piece;
    piece = next;
  }
  return piece;
}

/** The place of the key at the end of a path; of the piece itself where it stands behind no key. */
export function keyPlaceAt(top: Located, path: Path): Place {
  const parent = pieceAt(top, path.slice(0, -1));
  const entry = parent.kind === "map" ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.keyAt ?? pieceAt(top, path).at;
}

function childOf(piece: Located, step: string | number): Located | undefined {
  if (piece.kind === "map") return piece.entries.get(String(step))?.value;
  if (piece.kind === "list") return piece.items[Number(step)];
  return undefined;
}

/** The bare value, without places. Keys are unique and `__proto__` was refused by the reader. */
export function bareValue(piece: Located): unknown {
  if (piece.kind === "scalar") return piece.value;
  if (piece.kind === "list") return piece.items.map(bareValue);
  return Object.fromEntries([...piece.entries].map(([key, { value }]) => [key, bareValue(value)]));
}

/** What a piece is, in the words of a message: `"loan"`, `12`, `a list of 3`, `a block`. */
export function describe(piece: Located): string {
  if (piece.kind === "list") return `a list of ${piece.items.length}`;
  if (piece.kind === "map") return "a block of keys";
  const { value } = piece;
  if (value === null) return "nothing";
  return typeof value === "string" ? JSON.stringify(shorten(value)) : String(value);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
