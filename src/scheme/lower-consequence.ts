import { inHundredths, LOG2_ONE, log2Fixed, thresholdOfShare } from "../base/index.ts";
import type { Act } from "../catalogue/index.ts";
import type { Catalogues } from "./check-scheme.ts";
import { isHarm, maySee } from "./disadvantage.ts";
import { type ConsequenceProgram, UNBOUNDED } from "./program.ts";
import type { Consequence, Scheme } from "./shape.ts";

/** Probability 1 as a threshold that every 32-bit number lies below. */
const ALWAYS = 0x1_0000_0000;

/** A consequence as the engine runs it: names are positions, shares thresholds, factors logarithms. */
export function lowerConsequence(
  consequence: Consequence,
  position: number,
  scheme: Scheme,
  { acts: { acts }, gates: { gates } }: Catalogues,
): ConsequenceProgram {
  const { when, effect, term } = consequence;
  const { chance = 1, factor = 1, by = 0 } = effect;
  const gate = gates.findIndex(({ id }) => id === consequence.gate);
  return {
    id: consequence.id,
    gate,
    effect: effect.kind,
    chance: chance >= 1 ? ALWAYS : thresholdOfShare(chance),
    factorLog2: log2Fixed(factor),
    by: Math.round(by * LOG2_ONE),
    grades: when.grades && gradesStruck(when.grades, scheme),
    scoreFrom: when.scoreFrom === undefined ? -UNBOUNDED : inHundredths(when.scoreFrom),
    scoreBelow: when.scoreBelow === undefined ? UNBOUNDED : inHundredths(when.scoreBelow),
    lists: when.lists && Uint8Array.from(scheme.lists, ({ id }) => (when.lists?.includes(id) ? 1 : 0)),
    held: when.held ?? 0,
    of: when.of,
    watched:
      when.watched === undefined ? undefined : scheme.sources.findIndex(({ id }) => id === when.watched),
    recorded: when.recorded && lowerRecorded(consequence, position, scheme, acts),
    worth: consequence.worth?.money,
    isOwn: consequence.own,
    looksUp: [when.grades, when.scoreFrom, when.scoreBelow, when.lists].some((each) => each !== undefined),
    term,
    isHarm: isHarm(effect),
    isSeen: maySee(scheme.visibility, gates[gate].keeper),
  };
}

function gradesStruck(struck: readonly string[], { grades }: Scheme): Uint8Array {
  return Uint8Array.from(grades?.scale ?? [], ({ label }) => (struck.includes(label) ? 1 : 0));
}

/** A record that is not kept any more strikes nobody, whatever days the consequence asks for. */
function lowerRecorded(
  { when }: Consequence,
  column: number,
  { sources }: Scheme,
  acts: readonly Act[],
): ConsequenceProgram["recorded"] {
  const asked = when.recorded;
  const source = sources.findIndex((each) => each.id === asked?.source);
  if (asked === undefined || source < 0) return undefined;
  return {
    source,
    act: acts.findIndex((act) => act.id === asked.act),
    within: Math.min(asked.within, sources[source].keeps?.days ?? asked.within),
    column,
  };
}
