import type { Checked, Place, Problem } from "../base/index.ts";
import { type ActCatalogue, type GateCatalogue, readActs, readGates } from "../catalogue/index.ts";
import { type ReadScheme, readScheme } from "../scheme/index.ts";
import { type Margins, readSociety } from "../society/index.ts";
import { type Change, fieldAt, keepLast, type Located, readChecked, textAt } from "../text/index.ts";
import { checkLayers } from "./check-layers.ts";
import { type Files, notFound, type TextFile } from "./files.ts";
import { EVERYDAY } from "./world-shape.ts";

/** The acts and gates that everything is checked against. */
export interface Catalogues {
  readonly acts: ActCatalogue;
  readonly gates: GateCatalogue;
}

/** A name or a path, and where it was written. */
export interface Named {
  readonly name: string;
  readonly at: Place;
}

/** Where a name stands that a user typed instead of writing it into a file. */
export const typed: Place = { file: "command line", line: 1, column: 1 };

/** What a world takes whose file names no acts or no gates. */
export const everyday: Named = { name: EVERYDAY, at: typed };

/** The acts and gates that ship, or every mistake in them. */
export function readCatalogues(files: Files): Checked<Catalogues> {
  const acts = readActsNamed(everyday, files);
  const gates = readGatesNamed(everyday, files);
  if (acts.value === undefined || gates.value === undefined) {
    return { problems: [...acts.problems, ...gates.problems] };
  }
  return { value: { acts: acts.value, gates: gates.value }, problems: [] };
}

const readActsOnce = keepLast((text, file) => readChecked(text, file, readActs), 4);
const readGatesOnce = keepLast((text, file) => readChecked(text, file, readGates), 4);
const readSocietyOnce = keepLast(readSociety, 4);

/** The acts of that name, or every mistake in them. */
export function readActsNamed(named: Named, files: Files): Checked<ActCatalogue> {
  return readNamed("acts", named, files, readActsOnce);
}

/** The gates of that name, or every mistake in them. */
export function readGatesNamed(named: Named, files: Files): Checked<GateCatalogue> {
  return readNamed("gates", named, files, readGatesOnce);
}

/** The society of that name, or every mistake in it. */
export function readSocietyNamed(named: Named, files: Files): Checked<Margins> {
  return readNamed("societies", named, files, readSocietyOnce);
}

function readNamed<Value>(
  kind: "acts" | "gates" | "societies",
  { name, at }: Named,
  files: Files,
  read: (text: string, file: string) => Checked<Value>,
): Checked<Value> {
  const found = files.find(kind, name);
  return found === undefined
    ? { problems: [notFound(files, [kind], name, at)] }
    : read(found.text, found.file);
}

/**
 * A scheme's text, checked against the catalogues, with what it extends beneath it and with the
 * society that it names: whoever mends a scheme wants to hear of everything at once.
 *
 * @param changes made before it is checked
 */
export function readSchemeFile(
  source: TextFile,
  files: Files,
  catalogues: Catalogues,
  changes: readonly Change[] = [],
): Checked<ReadScheme> {
  return readScheme(source.text, source.file, {
    catalogues,
    changes,
    find: (name) => files.find("schemes", name),
    checkOutside: (top) => checkSocietyOf(top, files),
  });
}

function checkSocietyOf(top: Located, files: Files): readonly Problem[] {
  const named = namedAt(top, "society");
  if (named === undefined) return [];
  const { value, problems } = readSocietyNamed(named, files);
  return value === undefined ? problems : checkLayers(top, value);
}

/** The name under a key and its place; undefined where there is none. */
export function namedAt(piece: Located, key: string): Named | undefined {
  const name = textAt(piece, key);
  return name === undefined ? undefined : { name, at: fieldAt(piece, key)?.at ?? piece.at };
}
