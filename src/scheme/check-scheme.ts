import type { Problem } from "../base/index.ts";
import type { ActCatalogue, GateCatalogue } from "../catalogue/index.ts";
import { checkLanguages, checkProvenance, fieldAt, itemsAt, type Located, textAt } from "../text/index.ts";
import { checkConsequences } from "./check-consequences.ts";
import { checkEnrolment } from "./check-enrolment.ts";
import { checkGrades } from "./check-grades.ts";
import { checkLists } from "./check-lists.ts";
import { checkRules } from "./check-rules.ts";
import { checkScore } from "./check-score.ts";
import { checkActsOfOthers, covers } from "./check-sides.ts";
import { checkSources } from "./check-sources.ts";
import { standings } from "./shape-parts.ts";

/** What a scheme may name. */
export interface Catalogues {
  readonly acts: ActCatalogue;
  readonly gates: GateCatalogue;
}

/**
 * Every mistake of meaning in a scheme's pieces. Works on pieces, not on the checked value, so that
 * a slip of form in one rule hides no mistake of meaning in another, or in itself. Ids that stand
 * twice are told before schemes are merged, which would hide them.
 */
export function checkMeaning(top: Located, catalogues: Catalogues): Problem[] {
  return [
    ...checkLanguages(top, "scheme"),
    ...checkProvenance(top, "scheme", standings),
    ...checkCoverage(top),
    ...checkSources(top, catalogues.acts),
    ...checkScore(top),
    ...checkRules(top, catalogues.acts),
    ...checkActsOfOthers(top, catalogues.acts),
    ...checkEnrolment(top),
    ...checkLists(top),
    ...checkGrades(top),
    ...checkConsequences(top, catalogues.gates),
  ];
}

/** A scheme that scores has to cover somebody; one that does not needs no rules. */
function checkCoverage(top: Located): Problem[] {
  if (fieldAt(top, "covers", "persons") === undefined) return [];
  if (covers(top, "persons") || covers(top, "organisations")) return [];
  if (textAt(top, "score", "kind") === "none" && itemsAt(top, "lists").length === 0) return [];
  return [
    {
      code: "scheme/covers-nobody",
      at: fieldAt(top, "covers")?.at ?? top.at,
      message: "the scheme scores, but covers neither persons nor organisations",
      hint: "set `persons: true`, or `score: {kind: none}`",
    },
  ];
}
