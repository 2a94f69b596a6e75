import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, numberAt, textAt } from "../text/index.ts";

/** Mistakes in the score: bounds turned round, a start outside them, rules without a score. */
export function checkScore(top: Located): Problem[] {
  const kind = textAt(top, "score", "kind");
  if (kind === "none") return checkUnscored(top);
  return kind === "points" ? [...checkBounds(top), ...checkCadence(top)] : [];
}

function checkUnscored(top: Located): Problem[] {
  const score = fieldAt(top, "score") ?? top;
  const needing = [
    itemsAt(top, "rules").length > 0 && "rules",
    fieldAt(top, "grades") !== undefined && "grades",
  ].filter((key) => typeof key === "string");
  return needing.map((key) => ({
    code: "scheme/score-missing",
    at: score.at,
    message: `the scheme has ${key} but no score for them to act on`,
    found: "kind: none",
    hint: "say `kind: points` with a `start`, or leave them out",
  }));
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
