import type { Problem } from "../base/index.ts";
import type { ActCatalogue, GateCatalogue } from "../catalogue/index.ts";
import {
  checkLanguages,
  checkProvenance,
  checkUniqueIds,
  fieldAt,
  itemsAt,
  type Located,
  textAt,
} from "../text/index.ts";
import { checkConsequences } from "./check-consequences.ts";
import { checkGrades } from "./check-grades.ts";
import { checkRules } from "./check-rules.ts";
import { checkScore } from "./check-score.ts";

/** What a scheme may name. */
export interface Catalogues {
  readonly acts: ActCatalogue;
  readonly gates: GateCatalogue;
}

/**
 * Every mistake of meaning in a scheme's pieces. Works on pieces, not on the checked value, so that
 * a slip of form in one rule hides no mistake of meaning in another, or in itself.
 */
export function checkMeaning(top: Located, catalogues: Catalogues): Problem[] {
  return [
    ...["sources", "rules", "consequences"].flatMap((key) => checkUniqueIds(itemsAt(top, key), "scheme")),
    ...checkLanguages(top, "scheme"),
    ...checkProvenance(top, "scheme"),
    ...checkCoverage(top),
    ...checkSources(top),
    ...checkScore(top),
    ...checkRules(top, catalogues.acts),
    ...checkGrades(top),
    ...checkConsequences(top, catalogues.gates),
  ];
}

/** A scheme that scores has to cover somebody; one that does not needs no rules. */
function checkCoverage(top: Located): Problem[] {
  const isTrue = (key: string): boolean => {
    const field = fieldAt(top, "covers", key);
    return field?.kind === "scalar" && field.value === true;
  };
  if (fieldAt(top, "covers", "persons") === undefined || isTrue("persons") || isTrue("organisations"))
    return [];
  if (textAt(top, "score", "kind") === "none") return [];
  return [
    {
      code: "scheme/covers-nobody",
      at: fieldAt(top, "covers")?.at ?? top.at,
      message: "the scheme scores, but covers neither persons nor organisations",
      hint: "set `persons: true`, or `score: {kind: none}`",
    },
  ];
}

function checkSources(top: Located): Problem[] {
  return itemsAt(top, "sources").flatMap((source) => {
    const delay = fieldAt(source, "delay", "days");
    const [shortest, longest] = itemsAt(source, "delay", "days").map((item) =>
      item.kind === "scalar" && typeof item.value === "number" ? item.value : undefined,
    );
    if (delay === undefined || shortest === undefined || longest === undefined || shortest <= longest)
      return [];
    return [
      {
        code: "scheme/delay-reversed",
        at: delay.at,
        message: "the shortest delay is longer than the longest",
        found: `${shortest} to ${longest} days`,
        hint: `write [${longest}, ${shortest}]`,
      },
    ];
  });
}
