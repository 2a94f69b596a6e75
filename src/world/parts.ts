import type { Checked, Problem } from "../base/index.ts";
import type { ActCatalogue, GateCatalogue } from "../catalogue/index.ts";
import type { ReadScheme } from "../scheme/index.ts";
import type { Margins } from "../society/index.ts";
import { readPieces, textAt } from "../text/index.ts";
import { checkLayers } from "./check-layers.ts";
import { type Files, notFound, type TextFile } from "./files.ts";
import {
  type Catalogues,
  type Named,
  namedAt,
  readActsNamed,
  readGatesNamed,
  readSchemeFile,
  readSocietyNamed,
} from "./named-files.ts";

/** A scheme that a world asks for. */
export interface Entry {
  /** where a world's file names it; undefined for a scheme that is asked for by itself */
  readonly named?: Named;
  /** undefined where the name leads nowhere */
  readonly source: TextFile | undefined;
}

/** What a world is to be made of, by name. */
export interface Ingredients {
  readonly acts: Named;
  readonly gates: Named;
  /** that of the first scheme where it is undefined */
  readonly society: Named | undefined;
  readonly schemes: readonly Entry[];
}

/** What was found under these names; a part that has a mistake is missing, and all mistakes are told. */
export interface Parts {
  readonly acts: ActCatalogue | undefined;
  readonly gates: GateCatalogue | undefined;
  readonly margins: Margins | undefined;
  readonly schemes: readonly ReadScheme[];
  /** by scheme asked for: undefined where it is not there or has a mistake */
  readonly asked: readonly (ReadScheme | undefined)[];
  readonly problems: readonly Problem[];
}

/** Reads all files of a world, whatever may be wrong with some of them. */
export function readParts(named: Ingredients, files: Files): Parts {
  const acts = readActsNamed(named.acts, files);
  const gates = readGatesNamed(named.gates, files);
  const catalogues = { acts: acts.value, gates: gates.value };
  const schemes = named.schemes.map((entry) => readEntry(entry, files, catalogues));
  const first = schemes[0]?.value;
  const society = named.society ?? (first && namedAt(first.pieces, "society"));
  const margins = society === undefined ? undefined : readSocietyNamed(society, files);
  // a scheme's own society is looked at with the scheme; the world may have another
  const layers = schemes.flatMap(({ value }) =>
    value && margins?.value ? checkLayers(value.pieces, margins.value) : [],
  );
  const found = [acts, gates, ...schemes, ...(margins === undefined ? [] : [margins])];
  return {
    ...catalogues,
    margins: margins?.value,
    schemes: schemes.flatMap(({ value }) => value ?? []),
    asked: schemes.map(({ value }) => value),
    problems: eachOnce([
      ...checkRepeated(named.schemes),
      ...found.flatMap(({ problems }) => problems),
      ...layers,
    ]),
  };
}

/** Stands in for a catalogue that has mistakes. */
const nothing: Catalogues = {
  acts: { title: { en: "", de: "", nl: "" }, acts: [] },
  gates: { title: { en: "", de: "", nl: "" }, gates: [] },
};

/** A scheme of a world. Where acts or gates cannot be read, what it says of them is taken on trust. */
function readEntry(
  { named, source }: Entry,
  files: Files,
  { acts, gates }: Pick<Parts, "acts" | "gates">,
): Checked<ReadScheme> | { readonly value?: undefined; readonly problems: readonly Problem[] } {
  if (source === undefined) {
    return { problems: named === undefined ? [] : [notFound(files, ["schemes"], named.name, named.at)] };
  }
  const read = readSchemeFile(source, files, { acts: acts ?? nothing.acts, gates: gates ?? nothing.gates });
  if (read.value !== undefined) return read;
  const trusted = [
    acts === undefined ? "scheme/unknown-act" : "",
    gates === undefined ? "scheme/unknown-gate" : "",
  ];
  return { problems: read.problems.filter(({ code }) => !trusted.includes(code)) };
}

/** Schemes of one id: draws and measures hang on it, so that the two would be one. */
function checkRepeated(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Named>();
  return entries.flatMap(({ named, source }) => {
    if (named === undefined || source === undefined) return [];
    const id = idOf(source);
    const earlier = first.get(id);
    first.set(id, earlier ?? named);
    if (earlier === undefined) return [];
    return [
      {
        code: "world/repeated-scheme",
        at: named.at,
        message: `the scheme \`${id}\` is in this world already, since line ${earlier.at.line}`,
        found: named.name,
        hint: "remove it; to set a changed scheme beside it, `extend` it in a file and id of its own",
      },
    ];
  });
}

/** What a scheme calls itself, be the rest of it right or wrong; its file where it says nothing. */
function idOf({ text, file }: TextFile): string {
  const { pieces } = readPieces(text, file);
  return (pieces && textAt(pieces, "scheme")) ?? file;
}

/** A file that two others name is read twice. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
