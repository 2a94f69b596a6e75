import type { Checked, Problem } from "../base/index.ts";
import { applyChanges, type Change, checkShape, type Located, mergeProblems } from "../text/index.ts";
import { type Catalogues, checkMeaning } from "./check-scheme.ts";
import { type FindScheme, ownKeys, readExtended } from "./extend.ts";
import { type Scheme, schemeShape } from "./shape.ts";

/** A checked scheme, with the pieces that tell where each part was written. */
export interface ReadScheme {
  readonly scheme: Scheme;
  readonly pieces: Located;
}

/** What a scheme is checked against. */
export interface SchemeSurroundings {
  readonly catalogues: Catalogues;
  readonly find: FindScheme;
  /** checks of what a scheme names outside itself, by somebody who knows more than this room */
  readonly checkOutside?: (top: Located) => readonly Problem[];
  /** what is changed once all that it extends lies beneath it, before anything is checked */
  readonly changes?: readonly Change[];
}

/**
 * The scheme of a text, or every mistake in it and in the schemes it extends.
 *
 * @param file name that messages give
 */
export function readScheme(text: string, file: string, around: SchemeSurroundings): Checked<ReadScheme> {
  const read = readExtended(text, file, around.find);
  if (read.pieces === undefined) return { problems: mergeProblems([], read.problems) };
  const { pieces = read.pieces, problems: ofChanges } = applyChanges(
    read.pieces,
    around.changes ?? [],
    ownKeys,
  );
  const ofText = [...read.problems, ...ofChanges];
  const shape = checkShape(schemeShape, pieces, "scheme");
  const problems = mergeProblems(shape.problems, [
    ...ofText,
    ...checkMeaning(pieces, around.catalogues),
    ...(around.checkOutside?.(pieces) ?? []),
  ]);
  if (shape.value === undefined || problems.length > 0) return { problems };
  return { value: { scheme: shape.value, pieces }, problems: [] };
}
