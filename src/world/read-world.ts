import type { Problem } from "../base/index.ts";
import {
  checkLanguages,
  checkNameOfFile,
  checkProvenance,
  checkShape,
  describe,
  itemsAt,
  type Located,
  measuredStandings,
  mergeProblems,
  readPieces,
} from "../text/index.ts";
import type { TextFile } from "./files.ts";
import { type WorldText, worldShape } from "./world-shape.ts";

/** What a world file says and what is wrong with it alone; there may be pieces and problems both. */
export interface WorldReading {
  /** undefined where the text cannot be taken apart at all */
  readonly pieces: Located | undefined;
  /** undefined where anything is wrong */
  readonly value: WorldText | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a world file by itself, without the files that it names. */
export function readWorld(source: TextFile): WorldReading {
  const { pieces, problems: ofText } = readPieces(source.text, source.file);
  if (pieces === undefined) return { pieces, value: undefined, problems: ofText };
  const shape = checkShape(worldShape, pieces, "world");
  const problems = mergeProblems(shape.problems, [
    ...ofText,
    ...checkLanguages(pieces, "world"),
    ...checkProvenance(pieces, "world", measuredStandings),
    ...checkNameOfFile(pieces, "world"),
    ...checkEntries(pieces),
  ]);
  return { pieces, value: problems.length > 0 ? undefined : shape.value, problems };
}

/** Whether a text is a world: so its first key says, or the only keys of a kind that it has. */
export function isWorld(top: Located): boolean {
  const keys = top.kind === "map" ? [...top.entries.keys()] : [];
  if (keys[0] === "world") return true;
  const isNamed = keys.includes("world") || keys.includes("schemes");
  return isNamed && !["scheme", "extend", "cases"].some((key) => keys.includes(key));
}

/** Schemes written as bare names: what comes next to a name later on needs a place. */
function checkEntries(top: Located): Problem[] {
  return itemsAt(top, "schemes").flatMap((entry) => {
    if (entry.kind !== "scalar" || typeof entry.value !== "string") return [];
    return [
      {
        code: "world/wrong-kind",
        at: entry.at,
        message: "a scheme stands in a world as a block of keys",
        found: describe(entry),
        allowed: "a block of keys",
        hint: `write \`- scheme: ${entry.value}\``,
      },
    ];
  });
}
