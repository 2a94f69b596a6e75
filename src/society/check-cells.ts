import type { Problem } from "../base/index.ts";
import { itemsAt, type Located, numberAt, type Path, walkPieces } from "../text/index.ts";
import { MIN_YEARS } from "./household-shape.ts";
import { MIN_SHARE } from "./shape.ts";

/** No cell, and no rest that a cell leaves, may be so thin or so narrow that it describes somebody. */
export function checkCells(top: Located): Problem[] {
  const problems: Problem[] = [];
  walkPieces(top, (piece, path) => {
    if (piece.kind === "scalar" && typeof piece.value === "number" && isShare(path)) {
      problems.push(...checkShare(piece, piece.value));
    }
    if (path[0] === "households" && (path.at(-1) === "ages" || path.at(-1) === "older")) {
      problems.push(...checkYears(piece));
    }
  });
  return problems;
}

/** Keys whose numbers are shares of somebody; `income.urban` is a block and no number. */
const shareKeys = new Set<string | number>(["share", "urban", "rural", "none"]);

function isShare(path: Path): boolean {
  return shareKeys.has(path.at(-1) ?? "") || path.at(-2) === "shares";
}

function checkShare(piece: Located, share: number): Problem[] {
  const isThin = (value: number): boolean => value > 1e-12 && value < MIN_SHARE;
  if (!isThin(share) && !isThin(1 - share)) return [];
  return [
    {
      code: "society/cell-too-small",
      at: piece.at,
      message: "so small a share of a society could be one real person",
      found: String(share),
      allowed: `0 or 1, or ${MIN_SHARE} to ${1 - MIN_SHARE}`,
      hint: "join it with a neighbouring cell",
    },
  ];
}

function checkYears(range: Located): Problem[] {
  const from = numberAt(range, 0);
  const to = numberAt(range, 1);
  if (itemsAt(range).length !== 2 || from === undefined || to === undefined) return [];
  if (to <= from || to - from >= MIN_YEARS) return [];
  return [
    {
      code: "society/ages-too-narrow",
      at: range.at,
      message: "a household with ages as narrow as this could be one real family",
      found: `${to - from} year${to - from === 1 ? "" : "s"}`,
      allowed: `${MIN_YEARS} years or more`,
      hint: `write [${from}, ${from + MIN_YEARS}], or wider`,
    },
  ];
}
