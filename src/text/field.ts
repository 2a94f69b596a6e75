import { bareValue, type Located, type Path } from "./located.ts";

/** The piece at the end of a path, or undefined where the text has none. */
export function fieldAt(piece: Located, ...path: Path): Located | undefined {
  let current: Located | undefined = piece;
  for (const step of path) {
    if (current?.kind === "map") current = current.entries.get(String(step))?.value;
    else if (current?.kind === "list") current = current.items[Number(step)];
    else return undefined;
  }
  return current;
}

/** The text at a path; undefined where there is none or something else stands there. */
export function textAt(piece: Located, ...path: Path): string | undefined {
  const field = fieldAt(piece, ...path);
  return field?.kind === "scalar" && typeof field.value === "string" ? field.value : undefined;
}

/** The number at a path; undefined where there is none or something else stands there. */
export function numberAt(piece: Located, ...path: Path): number | undefined {
  const field = fieldAt(piece, ...path);
  return field?.kind === "scalar" && typeof field.value === "number" ? field.value : undefined;
}

/** The items of the list at a path; none where there is no list. */
export function itemsAt(piece: Located, ...path: Path): readonly Located[] {
  const field = fieldAt(piece, ...path);
  return field?.kind === "list" ? field.items : [];
}

/** The texts in the list at a path. */
export function wordsAt(piece: Located, ...path: Path): string[] {
  return itemsAt(piece, ...path)
    .map(bareValue)
    .filter((value) => typeof value === "string");
}

/** Calls `visit` for a piece and everything in it, top first, with the path that leads there. */
export function walkPieces(
  piece: Located,
  visit: (piece: Located, path: Path) => void,
  path: Path = [],
): void {
  visit(piece, path);
  if (piece.kind === "list") {
    piece.items.forEach((item, position) => void walkPieces(item, visit, [...path, position]));
  } else if (piece.kind === "map") {
    for (const [key, { value }] of piece.entries) walkPieces(value, visit, [...path, key]);
  }
}
