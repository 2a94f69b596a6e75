import type { Checked, Problem } from "../base/index.ts";
import {
  checkLanguages,
  checkProvenance,
  checkShape,
  fieldAt,
  itemsAt,
  type Located,
  mergeProblems,
  numberAt,
  readYaml,
  walkPieces,
} from "../text/index.ts";
import { type Margins, MIN_SHARE, societyShape } from "./shape.ts";

/** The margins of a society file, or every mistake in it. @param file name that messages give */
export function readSociety(text: string, file: string): Checked<Margins> {
  const pieces = readYaml(text, file);
  if (pieces.value === undefined) return { problems: pieces.problems };
  const top = pieces.value;
  const shape = checkShape(societyShape, top, "society");
  const meaning = [
    ...checkLanguages(top, "society"),
    ...checkProvenance(top, "society"),
    ...checkCells(top),
    ...checkAges(top),
  ];
  const problems = mergeProblems(shape.problems, meaning);
  if (shape.value === undefined || problems.length > 0) return { problems };
  return { value: shape.value, problems: [] };
}

/** No cell, and no rest that a cell leaves, may be so thin that it describes somebody. */
function checkCells(top: Located): Problem[] {
  const problems: Problem[] = [];
  walkPieces(top, (piece, path) => {
    const name = path.at(-1);
    const isShare = name === "share" || (name === "urban" && path.at(-2) === "places");
    if (!isShare || piece.kind !== "scalar" || typeof piece.value !== "number") return;
    const isThin = (value: number): boolean => value > 1e-12 && value < MIN_SHARE;
    if (!isThin(piece.value) && !isThin(1 - piece.value)) return;
    problems.push({
      code: "society/cell-too-small",
      at: piece.at,
      message: "so small a share of a society could be one real person",
      found: String(piece.value),
      allowed: `0, or at least ${MIN_SHARE}, and leaving no smaller rest`,
      hint: "join it with a neighbouring cell",
    });
  });
  return problems;
}

function checkAges(top: Located): Problem[] {
  const bands = itemsAt(top, "ages", "bands");
  const at = fieldAt(top, "ages", "bands")?.at ?? top.at;
  const shares = bands.map((band) => numberAt(band, "share"));
  const problems: Problem[] = [];
  const sum = shares.reduce<number>((total, share) => total + (share ?? Number.NaN), 0);
  if (Math.abs(sum - 1) > 1e-6) {
    problems.push({
      code: "society/shares-not-whole",
      at,
      message: "the shares of the age bands do not add up to 1",
      found: String(Number(sum.toFixed(6))),
      allowed: "1",
    });
  }
  bands.forEach((band, position) => {
    const from = numberAt(band, "from");
    const to = numberAt(band, "to");
    const before = position === 0 ? from : numberAt(bands[position - 1], "to");
    if (from === undefined || to === undefined || before === undefined) return;
    if (from === before && from < to) return;
    problems.push({
      code: "society/bands-apart",
      at: band.at,
      message:
        from < to ? "this age band does not begin where the one before ends" : "this age band is empty",
      found: `from ${from} to ${to}`,
      allowed: `from ${before}`,
    });
  });
  return problems;
}
