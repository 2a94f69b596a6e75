import { inHundredths, LOG2_ONE, log2Fixed, thresholdOfShare } from "../base/index.ts";
import type { Gate } from "../catalogue/index.ts";
import { isHarm, maySee } from "./disadvantage.ts";
import { type ConsequenceProgram, UNBOUNDED } from "./program.ts";
import type { Consequence, Scheme } from "./shape.ts";

/** Probability 1 as a threshold that every 32-bit number lies below. */
const ALWAYS = 0x1_0000_0000;

/** A consequence as the engine runs it: names are positions, shares thresholds, factors logarithms. */
export function lowerConsequence(
  consequence: Consequence,
  scheme: Scheme,
  gates: readonly Gate[],
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
    ofParent: when.of === "parent",
    ofRepresentative: when.of === "representative",
    watched:
      when.watched === undefined ? undefined : scheme.sources.findIndex(({ id }) => id === when.watched),
    term,
    isHarm: isHarm(effect),
    isSeen: maySee(scheme.visibility, gates[gate].keeper),
  };
}

function gradesStruck(struck: readonly string[], { grades }: Scheme): Uint8Array {
  return Uint8Array.from(grades?.scale ?? [], ({ label }) => (struck.includes(label) ? 1 : 0));
}
