import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, numberAt, textAt } from "../text/index.ts";
import { checkNoIndicators, checkWeighted } from "./check-weighted.ts";

/** Mistakes in the score: bounds turned round, a start outside them, two cadences, no score at all. */
export function checkScore(top: Located): Problem[] {
  const kind = textAt(top, "score", "kind");
  if (kind === "weighted") return checkWeighted(top);
  const problems = checkNoIndicators(top);
  if (kind === "none") return [...problems, ...checkUnscored(top)];
  if (kind !== "points") return problems;
  return [...problems, ...checkBounds(top), ...checkCadence(top), ...checkExpiry(top)];
}

/** A scheme without a score can keep lists, and nothing else. */
function checkUnscored(top: Located): Problem[] {
  const score = fieldAt(top, "score") ?? top;
  const needing = [
    itemsAt(top, "rules").some((rule) => !["list", "offList"].some((key) => fieldAt(rule, key))) && "rules",
    fieldAt(top, "grades") !== undefined && "grades",
    itemsAt(top, "consequences").some(
      (each) => !["lists", "watched"].some((key) => fieldAt(each, "when", key)),
    ) && "consequences",
  ].filter((key) => typeof key === "string");
  if (needing.length === 0) return [];
  return [
    {
      code: "scheme/score-missing",
      at: fieldAt(score, "kind")?.at ?? score.at,
      message: `the scheme has ${needing.join(" and ")} but no score`,
      found: "kind: none",
      hint: "say `kind: points` with a `start`, or leave them out; without a score there are only lists",
    },
  ];
}

function checkBounds(top: Located): Problem[] {
  const floor = numberAt(top, "score", "floor");
  const cap = numberAt(top, "score", "cap");
  const start = numberAt(top, "score", "start");
  if (floor !== undefined && cap !== undefined && floor >= cap) {
    return [
      {
        code: "scheme/floor-above-cap",
        at: fieldAt(top, "score", "floor")?.at ?? top.at,
        message: "the floor of the score is not below its cap",
        found: `floor ${floor}, cap ${cap}`,
        hint: "swap them, or leave one out",
      },
    ];
  }
  const isBelow = start !== undefined && floor !== undefined && start < floor;
  const isAbove = start !== undefined && cap !== undefined && start > cap;
  if (!isBelow && !isAbove) return [];
  return [
    {
      code: "scheme/start-out-of-range",
      at: fieldAt(top, "score", "start")?.at ?? top.at,
      message: "the score starts outside its own range",
      found: String(start),
      allowed: `${floor ?? "any"} to ${cap ?? "any"}`,
      hint: "move the start, or the bound that it lies beyond",
    },
  ];
}

function checkCadence(top: Located): Problem[] {
  const decay = fieldAt(top, "score", "decay");
  if (decay === undefined || fieldAt(top, "score", "reset") === undefined) return [];
  return [
    {
      code: "scheme/reset-and-decay",
      at: decay.at,
      message: "a score either returns to the start or moves part of the way; this one does both",
      hint: "keep `reset` or `decay`",
    },
  ];
}

/** An entry that has partly decayed cannot be undone in full: the score would overshoot its start. */
function checkExpiry(top: Located): Problem[] {
  if (fieldAt(top, "score", "decay") === undefined) return [];
  return itemsAt(top, "rules").flatMap((rule) => {
    const expires = fieldAt(rule, "expires");
    if (expires === undefined) return [];
    return [
      {
        code: "scheme/decay-and-expiry",
        at: expires.at,
        message: `\`${textAt(rule, "id") ?? "this rule"}\` expires in a score that decays: its points would be undone twice`,
        hint: "remove `expires:` here, or `decay:` from the score",
      },
    ];
  });
}
