import { inHundredths, thresholdOfShare } from "../base/index.ts";
import { lowerChance } from "./lower-chance.ts";
import type { ConsentProgram, JoinsProgram } from "./program-enrolment.ts";
import type { Scheme, Source } from "./shape.ts";

const MONTHS = 12;

/** How persons join a scheme; undefined where all are in it from the first. */
export function lowerJoins({ enrolment, joins, compulsoryFrom }: Scheme["covers"]): JoinsProgram | undefined {
  if (enrolment !== "voluntary" || joins === undefined) return undefined;
  return {
    atOnce: lowerChance(joins.atOnce, joins.loads),
    aMonth: lowerChance(joins.perYear / MONTHS, joins.loads),
    leaves: thresholdOfShare(joins.leavesPerYear / MONTHS),
    compulsoryFrom,
  };
}

/** Who refuses a source. */
export function lowerConsent({ consent }: Source): ConsentProgram | undefined {
  if (consent === undefined) return undefined;
  const { refused, loads, otherwise } = consent;
  return {
    refuses: lowerChance(refused, loads),
    isKeptOut: otherwise === "not-covered",
    points: typeof otherwise === "string" ? 0 : inHundredths(otherwise.points),
  };
}
