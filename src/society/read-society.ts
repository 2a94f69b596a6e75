import type { Checked, Problem } from "../base/index.ts";
import {
  checkLanguages,
  checkNameOfFile,
  checkProvenance,
  checkShape,
  fieldAt,
  itemsAt,
  type Located,
  measuredStandings,
  mergeProblems,
  numberAt,
  readChecked,
  walkPieces,
} from "../text/index.ts";
import { noteChecked } from "./checked-margins.ts";
import { type Margins, MIN_BAND_YEARS, MIN_SHARE, societyShape } from "./shape.ts";

/** The margins of a society file, or every mistake in it. @param file name that messages give */
export function readSociety(text: string, file: string): Checked<Margins> {
  return readChecked(text, file, (top) => checkSociety(top));
}

function checkSociety(top: Located): Checked<Margins> {
  const shape = checkShape(societyShape, top, "society");
  const meaning = [
    ...checkLanguages(top, "society"),
    ...checkProvenance(top, "society", measuredStandings),
    ...checkNameOfFile(top, "society"),
    ...checkCells(top),
    ...checkAges(top),
  ];
  const problems = mergeProblems(shape.problems, meaning);
  if (shape.value === undefined || problems.length > 0) return { problems };
  noteChecked(shape.value);
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
      allowed: `0 or 1, or ${MIN_SHARE} to ${1 - MIN_SHARE}`,
      hint: "join it with a neighbouring cell",
    });
  });
  return problems;
}

function thinBand(band: Located, years: number): Problem {
  return {
    code: "society/cell-too-small",
    at: band.at,
    message: "so narrow an age band could describe one real person",
    found: `${years} years`,
    allowed: `at least ${MIN_BAND_YEARS} years`,
    hint: "join it with a neighbouring band",
  };
}

function checkAges(top: Located): Problem[] {
  const bands = itemsAt(top, "ages", "bands");
  const at = fieldAt(top, "ages", "bands")?.at ?? top.at;
  const shares = bands.map((band) => numberAt(band, "share"));
  const problems: Problem[] = [];
  const sum = shares.reduce<number>((total, share) => total + (share ?? Number.NaN), 0);
  const rest = Number(Math.abs(1 - sum).toFixed(6));
  if (Math.abs(sum - 1) > 1e-6) {
    problems.push({
      code: "society/shares-not-whole",
      at,
      message: "the shares of the age bands do not add up to 1",
      found: String(Number(sum.toFixed(6))),
      allowed: "1",
      hint: sum < 1 ? `share out the ${rest} that is missing` : `take ${rest} away from the bands`,
    });
  }
  bands.forEach((band, position) => {
    const from = numberAt(band, "from");
    const to = numberAt(band, "to");
    const before = position === 0 ? from : numberAt(bands[position - 1], "to");
    if (from === undefined || to === undefined || before === undefined) return;
    if (from === before && from < to && to - from < MIN_BAND_YEARS) problems.push(thinBand(band, to - from));
    if (from === before && from < to) return;
    problems.push({
      code: "society/bands-apart",
      at: band.at,
      message:
        from < to ? "this age band does not begin where the one before ends" : "this age band is empty",
      found: `from ${from} to ${to}`,
      allowed: `from ${before} to more than that`,
      hint: `write \`from: ${before}\`${from < to ? "" : " and a higher `to:`"}`,
    });
  });
  return problems;
}
