import type { Checked } from "../base/index.ts";
import {
  checkLanguages,
  checkNameOfFile,
  checkProvenance,
  checkShape,
  type Located,
  measuredStandings,
  mergeProblems,
  readChecked,
} from "../text/index.ts";
import { checkCells } from "./check-cells.ts";
import { checkCorrelations } from "./check-correlations.ts";
import { checkHouseholds } from "./check-households.ts";
import { checkPublished } from "./check-published.ts";
import { checkShares } from "./check-shares.ts";
import { checkTies } from "./check-ties.ts";
import { noteChecked } from "./checked-margins.ts";
import { type Margins, societyShape } from "./shape.ts";

/** The margins of a society file, or every mistake in it. @param file name that messages give */
export function readSociety(text: string, file: string): Checked<Margins> {
  return readChecked(text, file, (top) => checkSociety(top));
}

function checkSociety(top: Located): Checked<Margins> {
  const shape = checkShape(societyShape, top, "society");
  const drawn = [...checkShares(top), ...checkHouseholds(top)];
  // what does not add up comes to nothing that could be held against a published number
  const canExpect = shape.value !== undefined && drawn.length === 0;
  const meaning = [
    ...checkLanguages(top, "society"),
    ...checkProvenance(top, "society", measuredStandings),
    ...checkNameOfFile(top, "society"),
    ...checkCells(top),
    ...drawn,
    ...checkCorrelations(top),
    ...checkTies(top),
    ...(canExpect ? checkPublished(top, shape.value) : []),
  ];
  const problems = mergeProblems(shape.problems, meaning);
  if (shape.value === undefined || problems.length > 0) return { problems };
  noteChecked(shape.value);
  return { value: shape.value, problems: [] };
}
