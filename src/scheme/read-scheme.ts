import type { Checked } from "../base/index.ts";
import { checkShape, type Located, mergeProblems } from "../text/index.ts";
import { type Catalogues, checkMeaning } from "./check-scheme.ts";
import { type FindScheme, readExtended } from "./extend.ts";
import { type Scheme, schemeShape } from "./shape.ts";

/** A checked scheme, with the pieces that tell where each part was written. */
export interface ReadScheme {
  readonly scheme: Scheme;
  readonly pieces: Located;
}

/**
 * The scheme of a text, or every mistake in it and in the schemes it extends.
 *
 * @param file name that messages give
 */
export function readScheme(
  text: string,
  file: string,
  options: { readonly catalogues: Catalogues; readonly find: FindScheme },
): Checked<ReadScheme> {
  const pieces = readExtended(text, file, options.find);
  if (pieces.value === undefined) return { problems: pieces.problems };
  const shape = checkShape(schemeShape, pieces.value, "scheme");
  const problems = mergeProblems(shape.problems, checkMeaning(pieces.value, options.catalogues));
  if (shape.value === undefined || problems.length > 0) return { problems };
  return { value: { scheme: shape.value, pieces: pieces.value }, problems: [] };
}
