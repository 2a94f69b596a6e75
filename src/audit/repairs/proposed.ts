import { type Edit, fieldAt, type Located, numberAt, textAt } from "../../text/index.ts";

/** What says that the lab proposes something, and that no source does. */
const PROPOSED = "Proposed by `glasshouse audit --fix`; in no source";

/** Provenance of a number that nobody but the lab proposes. */
export function proposed(range: readonly [number, number]): object {
  return { standing: "invented", range: [...range], note: `${PROPOSED}.` };
}

/** Blocks whose parts share one provenance, and the range in which what the lab proposes there may lie. */
const shared: Readonly<Record<string, readonly [number, number]>> = {
  process: [0, 1],
  visibility: [0, 1],
};

/**
 * Edits, and those of the provenance that they share with what stands beside them: no source may stand for what
 * the lab proposes, and what did stand there stays named.
 */
export function withProvenance(pieces: Located, edits: readonly Edit[]): readonly Edit[] {
  const blocks = Object.keys(shared).filter((block) => edits.some(({ steps }) => steps[0] === block));
  return [...edits, ...blocks.flatMap((block) => provenanceOf(pieces, block, keysOf(edits, block)))];
}

function keysOf(edits: readonly Edit[], block: string): string {
  const keys = edits.filter(({ steps }) => steps[0] === block).map(({ steps }) => String(steps[1]));
  return [...new Set(keys)].join(", ");
}

function provenanceOf(pieces: Located, block: string, keys: string): readonly Edit[] {
  const path = [block, "provenance"];
  const said = fieldAt(pieces, ...path);
  const standing = said && textAt(said, "standing");
  const note = said && textAt(said, "note");
  if (said === undefined || standing === undefined) {
    return [
      { steps: path, value: { standing: "invented", range: shared[block], note: `${PROPOSED}: ${keys}.` } },
    ];
  }
  const rest = standing === "invented" ? "" : ` The rest stands as ${standing}.`;
  return [
    ...(standing === "invented" ? [] : [{ steps: [...path, "standing"], value: "invented" }]),
    ...(numberAt(said, "range", 0) === undefined
      ? [{ steps: [...path, "range"], value: shared[block] }]
      : []),
    {
      steps: [...path, "note"],
      value: `${note === undefined ? "" : `${note} `}${PROPOSED}: ${keys}.${rest}`,
    },
  ];
}
