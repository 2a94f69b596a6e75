import type { Problem } from "../base/index.ts";
import { describe, fieldAt, keyPlaceAt, type Located, textAt } from "../text/index.ts";

/** Effects that change how much there is of something; the others open, close or order. */
const sized = ["price", "amount", "speed", "queue"];

/** Mistakes in how large an effect is: a size that lacks, or one that nothing could have. */
export function checkSize(consequence: Located): Problem[] {
  const effect = textAt(consequence, "effect", "kind");
  if (effect === undefined) return [];
  return [...checkFactor(consequence, effect), ...checkRank(consequence, effect)];
}

function checkFactor(consequence: Located, effect: string): Problem[] {
  const factor = fieldAt(consequence, "effect", "factor");
  if (sized.includes(effect) && factor === undefined) {
    return [
      {
        code: "scheme/factor-missing",
        at: fieldAt(consequence, "effect")?.at ?? consequence.at,
        message: `\`${nameOf(consequence)}\` changes a ${effect}, but not by how much`,
        hint: "add `factor:`, such as 0.9 for a tenth less",
      },
    ];
  }
  if (factor === undefined || !["refuse", "admit", "rank"].includes(effect)) return [];
  return [
    {
      code: "scheme/factor-without-use",
      at: keyPlaceAt(consequence, ["effect", "factor"]),
      key: "factor",
      message: `\`${effect}\` has no size that a factor could change`,
      found: describe(factor),
      hint: `remove it; a factor goes with ${sized.join(", ")}, \`by:\` with rank, and \`chance:\` says how often it strikes`,
    },
  ];
}

function checkRank(consequence: Located, effect: string): Problem[] {
  const by = fieldAt(consequence, "effect", "by");
  if (effect === "rank" && (by === undefined || (by.kind === "scalar" && by.value === 0))) {
    return [
      {
        code: "scheme/rank-missing",
        at: (by ?? fieldAt(consequence, "effect"))?.at ?? consequence.at,
        message: `\`${nameOf(consequence)}\` moves up or down, but not how far`,
        ...(by !== undefined && { found: "0" }),
        hint: "add `by:` in standard deviations of applicants: 1 for up, -1 for down",
      },
    ];
  }
  if (effect === "rank" || by === undefined) return [];
  return [
    {
      code: "scheme/rank-without-use",
      at: keyPlaceAt(consequence, ["effect", "by"]),
      key: "by",
      message: `\`${effect}\` moves nobody up or down`,
      found: describe(by),
      hint: "remove it; `by:` goes with `kind: rank`",
    },
  ];
}

function nameOf(consequence: Located): string {
  return textAt(consequence, "id") ?? "this consequence";
}
