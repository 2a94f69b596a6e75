import type { Comparison } from "../../measures/index.ts";
import type { Audited } from "../audited.ts";
import { piecesOf, strikes } from "../facts.ts";
import { type Judgement, judged, type MeasuredFact, type Reason } from "../rule.ts";
import { answersAt, burdensOf, type Faring, type MeasuredHere } from "./here.ts";

/**
 * Below this ratio a gap is told.
 *
 * @source 29 CFR 1607.4(D), of selection for jobs; of anything else an assumption of ours
 */
const FOUR_FIFTHS = 0.8;

/** A gap that chance alone brings about less often is beyond chance: the usual 5 %, over all comparisons of a question. */
const CHANCE = 0.05;

/** What schemes may take off a ratio before it is more than nothing. An assumption of ours. */
const NOTHING = 0.95;

/** What one comparison shows: gap, none, chance may hide or make one, or there are too few cases. */
type Shown = "gap" | "even" | "unsure" | "few";

/**
 * What comparisons of kinds of persons show. A gap is told where it is below four fifths, beyond chance among
 * so many comparisons, and wider than without schemes, again beyond chance. Never more than a risk: persons are
 * synthetic, and whether something justifies the gap no run can say.
 */
export function judgeDisparity(
  audited: Audited,
  { runs }: MeasuredHere,
  faring: readonly Faring[],
): Judgement {
  if (faring.length === 0) return judged("cannot tell", "struckNobody");
  const shown = faring.map((each) => ({ each, shows: shownBy(each.comparison, faring.length) }));
  const told = (["gap", "unsure", "few"] as const).find((kind) => shown.some(({ shows }) => shows === kind));
  const of = shown.filter(({ shows }) => shows === (told ?? "even")).map(({ each }) => each);
  const worst = of.reduce((lowest, each) =>
    each.comparison.ratio.value < lowest.comparison.ratio.value ? each : lowest,
  );
  const verdict = told === "gap" ? "risk" : told === undefined ? "passes" : "cannot tell";
  const because = told === "gap" ? placesOf(audited, of) : [];
  const isOneRun = told === "few" && runs.from === "stored run" && runs.seeds === 1;
  const key = isOneRun ? "oneRun" : told === "gap" ? "gapBetween" : (told ?? "even");
  const judgement = judged(verdict, key, because, { gaps: of.length, count: faring.length });
  const measured = of.map(factOf);
  return told === "few" ? { ...judgement, measured } : { ...judgement, shown: tellFaring(worst), measured };
}

/** The same of all that a scheme decides and strikes, beside what its text says: a risk by text is not run away. */
export function judgeAllDisparity(audited: Audited, here: MeasuredHere, byText: Judgement): Judgement {
  const found = judgeDisparity(audited, here, [...answersAt(here, () => true), ...burdensOf(here)]);
  if (byText.verdict === "cannot tell" || found.verdict === "risk") return found;
  const { shown, measured } = found;
  return { ...byText, ...(shown && { shown }), ...(measured && { measured }) };
}

function shownBy({ ratio, without, isFew }: Comparison, comparisons: number): Shown {
  if (isFew) return "few";
  const isBeyondChance = ({ chance }: { readonly chance: number }) => chance * comparisons < CHANCE;
  const isBelow = ratio.value < FOUR_FIFTHS && isBeyondChance(ratio);
  if (isBelow && without === undefined) return "gap";
  if (isBelow && without && without.part.value < 1 && isBeyondChance(without.part)) return "gap";
  if (without !== undefined && without.part.low >= NOTHING) return "even";
  return ratio.low >= FOUR_FIFTHS ? "even" : "unsure";
}

/** A comparison in words. */
export function tellFaring({ in: what, where, comparison }: Faring): Reason {
  const { of, kinds, shares, cases, ratio, without } = comparison;
  const values = {
    gate: where,
    lower: `${of}${kinds[0]}`,
    higher: `${of}${kinds[1]}`,
    lowShare: shares[0],
    highShare: shares[1],
    lowCases: cases[0],
    highCases: cases[1],
    ratio: ratio.value,
    low: ratio.low,
    high: ratio.high,
    ...(without && { without: without.ratio }),
  };
  if (!Number.isFinite(ratio.low) || !Number.isFinite(ratio.high)) return { key: "bare", values };
  const ofGate = without === undefined ? "atGateAlone" : "atGate";
  const keys = { answers: ofGate, harm: "harmDays", perk: "perkDays", mistakes: "mistakenBy" } as const;
  return { key: keys[what], values };
}

/** Names of measures in the docs of runs, where they are there. */
const measureNames = {
  answers: "selectionByGate",
  harm: "daysUnderHarm",
  perk: "daysUnderPerk",
  mistakes: "mistakenRecords",
} as const;

/** A comparison as JSON holds it. */
export function factOf({ in: what, where, comparison }: Faring): MeasuredFact {
  const { of, kinds, shares, cases, ratio, without, isFew } = comparison;
  return {
    measure: measureNames[what],
    ...(where !== "" && { where }),
    values: {
      by: of,
      lowerKind: kinds[0],
      higherKind: kinds[1],
      lowerShare: shares[0],
      higherShare: shares[1],
      lowerCases: cases[0],
      higherCases: cases[1],
      ratio: ratio.value,
      low: numberOrNull(ratio.low),
      high: numberOrNull(ratio.high),
      chance: ratio.chance,
      ...(without && {
        ratioWithout: without.ratio,
        part: without.part.value,
        partLow: numberOrNull(without.part.low),
        partHigh: numberOrNull(without.part.high),
        partChance: without.part.chance,
      }),
      isFew,
    },
  };
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function placesOf(audited: Audited, faring: readonly Faring[]): Judgement["because"] {
  const gates = new Set(faring.filter((each) => each.in === "answers").map(({ where }) => where));
  const isOfAll = faring.some((each) => each.in === "harm" || each.in === "perk");
  const struck = strikes(audited).filter(({ gate }) => isOfAll || gates.has(gate.id));
  return piecesOf(audited, struck, "gate");
}
