import type { Checked, Place, Problem } from "../base/index.ts";
import { type ActCatalogue, type GateCatalogue, readActs, readGates } from "../catalogue/index.ts";
import { lowerScheme, type Program, type ReadScheme, readScheme, type Scheme } from "../scheme/index.ts";
import { type Margins, readSociety } from "../society/index.ts";
import { fieldAt, type Located, readChecked, textAt } from "../text/index.ts";
import { type Files, notFound, type TextFile } from "./files.ts";

/** The acts and gates that everything is checked against. */
export interface Catalogues {
  readonly acts: ActCatalogue;
  readonly gates: GateCatalogue;
}

/** A checked world: everything but the seeds and the number of persons. */
export interface WorldPlan {
  readonly scheme: Scheme;
  readonly program: Program;
  readonly acts: ActCatalogue;
  readonly margins: Margins;
}

/** What to put into a world, by name or path. */
export interface WorldRequest {
  readonly scheme: string;
  /** the scheme's own society where nothing is said */
  readonly society?: string;
}

/** Where a name stands that a user typed instead of writing it into a file. */
const typed: Place = { file: "command line", line: 1, column: 1 };
const CATALOGUE = "everyday";

/** The acts and gates that ship, or every mistake in them. */
export function readCatalogues(files: Files): Checked<Catalogues> {
  const acts = readNamed(files, "acts", CATALOGUE, readActs);
  const gates = readNamed(files, "gates", CATALOGUE, readGates);
  if (acts.value === undefined || gates.value === undefined) {
    return { problems: [...acts.problems, ...gates.problems] };
  }
  return { value: { acts: acts.value, gates: gates.value }, problems: [] };
}

function readNamed<Value>(
  files: Files,
  kind: "acts" | "gates",
  name: string,
  read: (top: Located) => Checked<Value>,
): Checked<Value> {
  const found = files.find(kind, name);
  if (found === undefined) return { problems: [notFound(files, kind, name, typed)] };
  return readChecked(found.text, found.file, read);
}

/**
 * A scheme's text, checked against the catalogues, with what it extends beneath it and with the
 * society that it names: whoever mends a scheme wants to hear of everything at once.
 */
export function readSchemeFile(source: TextFile, files: Files, catalogues: Catalogues): Checked<ReadScheme> {
  return readScheme(source.text, source.file, {
    catalogues,
    find: (name) => files.find("schemes", name),
    checkOutside: (top) => checkSocietyOf(top, files),
  });
}

function checkSocietyOf(top: Located, files: Files): readonly Problem[] {
  const name = textAt(top, "society");
  if (name === undefined) return [];
  return readSocietyNamed(name, fieldAt(top, "society")?.at ?? top.at, files).problems;
}

/** A world that can run, or every mistake in the files it is made of. */
export function composeWorld(request: WorldRequest, files: Files): Checked<WorldPlan> {
  const catalogues = readCatalogues(files);
  if (catalogues.value === undefined) return { problems: catalogues.problems };
  const source = files.find("schemes", request.scheme);
  const read: Checked<ReadScheme> =
    source === undefined
      ? { problems: [notFound(files, "schemes", request.scheme, typed)] }
      : readSchemeFile(source, files, catalogues.value);
  const named = societyNamed(request, read.value);
  const society = named === undefined ? undefined : readSocietyNamed(named.name, named.at, files);
  const problems: Problem[] = [...read.problems, ...(society?.problems ?? [])];
  if (read.value === undefined || society?.value === undefined || problems.length > 0) return { problems };
  const { scheme } = read.value;
  const { acts } = catalogues.value;
  return {
    value: { scheme, program: lowerScheme(scheme, acts), acts, margins: society.value },
    problems: [],
  };
}

function societyNamed(
  request: WorldRequest,
  read: ReadScheme | undefined,
): { readonly name: string; readonly at: Place } | undefined {
  if (request.society !== undefined) return { name: request.society, at: typed };
  if (read === undefined) return undefined;
  return { name: read.scheme.society, at: fieldAt(read.pieces, "society")?.at ?? read.pieces.at };
}

function readSocietyNamed(name: string, at: Place, files: Files): Checked<Margins> {
  const found = files.find("societies", name);
  if (found === undefined) return { problems: [notFound(files, "societies", name, at)] };
  return readSociety(found.text, found.file);
}
