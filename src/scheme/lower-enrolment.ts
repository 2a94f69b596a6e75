import { inHundredths, log2Fixed, thresholdOfShare } from "../base/index.ts";
import { type LoadPairs, loadsOf, lowerLoads } from "../catalogue/index.ts";
import type { ChanceProgram, ConsentProgram, JoinsProgram } from "./program-enrolment.ts";
import type { Scheme, Source } from "./shape.ts";

const MONTHS = 12;

/** Below any chance that 32 bits can tell from 0, whatever the loads. */
const NEVER = -(1 << 20);

/** How persons join a scheme; undefined where all are in it from the first. */
export function lowerJoins({ enrolment, joins, compulsoryFrom }: Scheme["covers"]): JoinsProgram | undefined {
  if (enrolment !== "voluntary" || joins === undefined) return undefined;
  const loads = loadsOf(joins.loads?.traits);
  return {
    atOnce: chanceOf(joins.atOnce, loads),
    aMonth: chanceOf(joins.perYear / MONTHS, loads),
    leaves: thresholdOfShare(joins.leavesPerYear / MONTHS),
    compulsoryFrom,
  };
}

/** Who refuses a source. */
export function lowerConsent({ consent }: Source): ConsentProgram | undefined {
  if (consent === undefined) return undefined;
  const { refused, loads, otherwise } = consent;
  return {
    refuses: chanceOf(refused, loadsOf(loads?.traits)),
    isKeptOut: otherwise === "not-covered",
    points: typeof otherwise === "string" ? 0 : inHundredths(otherwise.points),
  };
}

function chanceOf(chance: number, loads: LoadPairs): ChanceProgram {
  return { log2: chance > 0 ? log2Fixed(chance) : NEVER, ...lowerLoads(loads) };
}
