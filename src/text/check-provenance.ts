import type { Problem } from "../base/index.ts";
import { nearest } from "./check-shape.ts";
import { fieldAt, itemsAt, numberAt, textAt, walkPieces } from "./field.ts";
import { describe, type Located } from "./located.ts";

/** Standings that rest on nothing that can be looked up: such a number has to say its range. */
const UNSOURCED = new Set(["assumption", "invented"]);

/**
 * Every provenance in a text: works cited exist, what is invented or assumed says its range, and
 * what is not cites a work.
 *
 * @param room the first half of every code
 */
export function checkProvenance(top: Located, room: string): Problem[] {
  const problems: Problem[] = [];
  const works = fieldAt(top, "citations");
  const known = works?.kind === "map" ? [...works.entries.keys()] : [];
  walkPieces(top, (piece, path) => {
    if (path.at(-1) !== "provenance" || piece.kind !== "map") return;
    for (const citation of itemsAt(piece, "cite")) {
      const name = citation.kind === "scalar" ? String(citation.value) : "";
      if (known.includes(name)) continue;
      const hint = nearest(name, known) ?? "add it under `citations:`";
      problems.push({
        code: `${room}/unknown-citation`,
        at: citation.at,
        message: `no work is called \`${name}\``,
        found: describe(citation),
        allowed: known.join(" | ") || "none is listed",
        hint,
      });
    }
    problems.push(...checkGrounds(piece, room));
  });
  return problems;
}

function checkGrounds(piece: Located, room: string): Problem[] {
  const standing = textAt(piece, "standing");
  if (standing === undefined) return [];
  const range = fieldAt(piece, "range");
  if (UNSOURCED.has(standing) && range === undefined) {
    return [
      {
        code: `${room}/range-missing`,
        at: piece.at,
        message: `what is \`${standing}\` has to say in what range it may lie`,
        hint: "add `range: [lowest, highest]`",
      },
    ];
  }
  if (!UNSOURCED.has(standing) && fieldAt(piece, "cite") === undefined) {
    return [
      {
        code: `${room}/citation-missing`,
        at: piece.at,
        message: `what stands as \`${standing}\` has to cite a work`,
        hint: "add `cite: [NAME]`, or say `assumption` (in a scheme: `invented`) with a range",
      },
    ];
  }
  const lowest = range === undefined ? undefined : numberAt(range, 0);
  const highest = range === undefined ? undefined : numberAt(range, 1);
  if (range === undefined || lowest === undefined || highest === undefined || lowest <= highest) return [];
  return [
    {
      code: `${room}/range-reversed`,
      at: range.at,
      message: "the lowest value of the range lies above its highest",
      found: `${lowest} to ${highest}`,
      hint: `write [${highest}, ${lowest}]`,
    },
  ];
}

/** Ids that stand twice in a list whose items have one: the second is never reached by name. */
export function checkUniqueIds(list: readonly Located[], room: string): Problem[] {
  const first = new Map<string, Located>();
  return list.flatMap((item) => {
    const id = textAt(item, "id");
    const earlier = id === undefined ? undefined : first.get(id);
    if (id === undefined) return [];
    if (earlier === undefined) {
      first.set(id, item);
      return [];
    }
    return [
      {
        code: `${room}/repeated-id`,
        at: fieldAt(item, "id")?.at ?? item.at,
        message: `\`${id}\` is taken by line ${earlier.at.line}`,
        found: id,
        hint: "ids are unique within a list; draws hang on them",
      },
    ];
  });
}

/**
 * Texts that lack one of the languages that every text must have. Told apart from other missing
 * keys, because translators look for exactly these.
 */
export function checkLanguages(top: Located, room: string): Problem[] {
  const problems: Problem[] = [];
  walkPieces(top, (piece) => {
    if (piece.kind !== "map" || !["en", "de", "nl"].some((language) => piece.entries.has(language))) return;
    for (const language of ["en", "de", "nl"]) {
      if (piece.entries.has(language)) continue;
      problems.push({
        code: `${room}/text-missing`,
        at: piece.at,
        key: language,
        message: `this text is missing in \`${language}\``,
        found: [...piece.entries.keys()].join(", "),
        allowed: "en, de and nl; zh if you have it",
        hint: `add \`${language}:\``,
      });
    }
  });
  return problems;
}

/**
 * Problems of both kinds in the order of the text, without those of form where a check of meaning
 * speaks of the same key.
 */
export function mergeProblems(ofForm: readonly Problem[], ofMeaning: readonly Problem[]): Problem[] {
  const spot = ({ at, key }: Problem): string => `${at.file}:${at.line}:${at.column}:${key}`;
  const told = new Set(ofMeaning.map(spot));
  const kept = ofForm.filter((problem) => !told.has(spot(problem)));
  return [...kept, ...ofMeaning].sort(
    (a, b) => a.at.file.localeCompare(b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
  );
}
