import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, numberAt, textAt, walkPieces } from "./field.ts";
import { describe, type Located } from "./located.ts";
import { listNames, nearest } from "./names.ts";

/** Standings that rest on nothing that can be looked up: such a number has to say its range. */
const UNSOURCED = new Set(["assumption", "invented"]);

/**
 * Every provenance in a text: works cited exist, what is invented or assumed says its range, and
 * what is not cites a work.
 *
 * @param room the first half of every code
 * @param standings how numbers can stand in this room; any other is told by the shape
 */
export function checkProvenance(top: Located, room: string, standings: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const works = fieldAt(top, "citations");
  const known = works?.kind === "map" ? [...works.entries.keys()] : [];
  const isKnown = new Set(known);
  walkPieces(top, (piece, path) => {
    if (!isProvenance(path.at(-1)) || piece.kind !== "map") return;
    for (const citation of itemsAt(piece, "cite")) {
      if (citation.kind !== "scalar" || typeof citation.value !== "string") continue;
      if (!isKnown.has(citation.value)) problems.push(unknownCitation(citation.value, citation, known, room));
    }
    problems.push(...checkGrounds(piece, room, standings), ...checkRange(piece, room));
  });
  return problems;
}

function isProvenance(key: string | number | undefined): boolean {
  return key === "provenance" || key === "pointsFrom";
}

function unknownCitation(name: string, citation: Located, known: readonly string[], room: string): Problem {
  return {
    code: `${room}/unknown-citation`,
    at: citation.at,
    message: `no work is called \`${name}\``,
    found: describe(citation),
    allowed: listNames(known) || "none is listed",
    hint: nearest(name, known) ?? "add it under `citations:`",
  };
}

function checkGrounds(piece: Located, room: string, standings: readonly string[]): Problem[] {
  const standing = textAt(piece, "standing");
  if (standing === undefined || !standings.includes(standing)) return [];
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
        hint: `add \`cite: [NAME]\`, or say \`${standings.find((name) => UNSOURCED.has(name))}\` with a range`,
      },
    ];
  }
  return [];
}

function checkRange(piece: Located, room: string): Problem[] {
  const range = fieldAt(piece, "range");
  const lowest = numberAt(piece, "range", 0);
  const highest = numberAt(piece, "range", 1);
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
