import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, keyPlaceAt, type Located, numberAt, textAt } from "../text/index.ts";
import { idsAt, unknownNames } from "./unknown-names.ts";

/** Mistakes in a weighted score: a range turned round, weights of what is not there, rules that move nothing. */
export function checkWeighted(top: Located): Problem[] {
  const indicators = idsAt(top, "score", "indicators");
  return [
    ...checkRange(top),
    ...checkUse(top),
    ...itemsAt(top, "score", "weights").flatMap((set) => checkWeights(set, indicators)),
    ...movers(top).flatMap((mover) => checkMover(mover, indicators)),
  ];
}

/** Whatever moves indicators of a weighted score: rules, and ways to get points back. */
function movers(top: Located): readonly Located[] {
  return [...itemsAt(top, "rules"), ...itemsAt(top, "process", "repairs")];
}

/** Rules and repairs that move an indicator in a score that has none. */
export function checkNoIndicators(top: Located): Problem[] {
  return movers(top).flatMap((rule) => {
    const indicator = fieldAt(rule, "indicator");
    if (indicator === undefined) return [];
    return [
      {
        code: "scheme/indicator-without-weights",
        at: indicator.at,
        message: `\`${nameOf(rule)}\` moves an indicator, and the score is not weighted`,
        found: textAt(rule, "indicator") ?? "an indicator",
        hint: "remove `indicator:`, or say `kind: weighted` with `indicators:` and `weights:`",
      },
    ];
  });
}

function nameOf(rule: Located): string {
  return textAt(rule, "id") ?? "this rule";
}

function checkRange(top: Located): Problem[] {
  const from = numberAt(top, "score", "range", "from");
  const to = numberAt(top, "score", "range", "to");
  if (from === undefined || to === undefined || from < to) return [];
  return [
    {
      code: "scheme/score-range-reversed",
      at: fieldAt(top, "score", "range")?.at ?? top.at,
      message: "the lowest score of the range does not lie below its highest",
      found: `from ${from} to ${to}`,
      hint: from === to ? "widen the range" : `write \`{from: ${to}, to: ${from}}\``,
    },
  ];
}

function checkUse(top: Located): Problem[] {
  const name = textAt(top, "score", "use");
  const at = fieldAt(top, "score", "use")?.at;
  if (name === undefined || at === undefined) return [];
  const sets = idsAt(top, "score", "weights");
  return unknownNames([{ name, at }], sets, "scheme/unknown-weights", "`use`", "weights");
}

/** A set weighs every indicator and nothing else, and something at all. */
function checkWeights(set: Located, indicators: readonly string[]): Problem[] {
  const of = fieldAt(set, "of");
  if (of?.kind !== "map") return [];
  const named = [...of.entries.keys()];
  const used = named.map((name) => ({ name, at: keyPlaceAt(of, [name]) }));
  const who = `the set of weights \`${textAt(set, "id") ?? "here"}\``;
  const problems = unknownNames(used, indicators, "scheme/unknown-indicator", who, "indicators");
  const missing = indicators.filter((id) => !named.includes(id));
  const isNothing = named.length > 0 && named.every((name) => numberAt(of, name) === 0);
  if (missing.length === 0 && !isNothing) return problems;
  return [
    ...problems,
    {
      code: "scheme/weights-incomplete",
      at: of.at,
      message: isNothing ? `${who} weighs nothing` : `${who} leaves out ${missing.join(", ")}`,
      hint: isNothing ? "give one indicator a weight above 0" : "say 0 for what does not count",
    },
  ];
}

function checkMover(rule: Located, indicators: readonly string[]): Problem[] {
  const straightTo = fieldAt(rule, "straightTo");
  const problems: Problem[] = straightTo === undefined ? [] : [straightInWeighted(rule, straightTo)];
  const name = textAt(rule, "indicator");
  const at = fieldAt(rule, "indicator")?.at;
  if (name !== undefined && at !== undefined) {
    const who = `\`${nameOf(rule)}\``;
    return [
      ...problems,
      ...unknownNames([{ name, at }], indicators, "scheme/unknown-indicator", who, "indicators"),
    ];
  }
  if (fieldAt(rule, "points") === undefined) return problems;
  return [
    ...problems,
    {
      code: "scheme/indicator-missing",
      at: fieldAt(rule, "points")?.at ?? rule.at,
      message: `\`${nameOf(rule)}\` has points, and nothing says which indicator they move`,
      allowed: indicators.join(", "),
      hint: "add `indicator:`; a weighted score moves only with its indicators",
    },
  ];
}

function straightInWeighted(rule: Located, straightTo: Located): Problem {
  return {
    code: "scheme/straight-to-weighted",
    at: straightTo.at,
    message: `\`${nameOf(rule)}\` drops the score to a grade, and a weighted score follows its indicators alone`,
    found: textAt(rule, "straightTo") ?? "a grade",
    hint: "take points from an indicator, or put the person on a list",
  };
}
