import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, keyPlaceAt, type Located, textAt } from "../text/index.ts";

/** Mistakes in what comes after an entry: appeals that nobody could file or decide, points of no score. */
export function checkProcess(top: Located): Problem[] {
  const process = fieldAt(top, "process");
  if (process?.kind !== "map") return [];
  return [...checkNotice(process), ...checkWins(process), ...checkScore(process, top)];
}

/** Who hears nothing of an entry cannot appeal against it. */
function checkNotice(process: Located): Problem[] {
  const asks = fieldAt(process, "appeal", "asks");
  const notice = textAt(process, "notice");
  if (asks === undefined) return [];
  if (notice === "none") {
    return [
      {
        code: "scheme/appeal-without-notice",
        at: fieldAt(process, "notice")?.at ?? asks.at,
        message: "nobody is told of an entry, so nobody can appeal",
        found: "none",
        allowed: "on-request | of-each-entry",
        hint: "say how people hear of it, or leave `asks:` out",
      },
    ];
  }
  if (notice !== "on-request" || fieldAt(process, "requested") !== undefined) return [];
  return [
    {
      code: "scheme/requests-missing",
      at: fieldAt(process, "notice")?.at ?? asks.at,
      message: "only those who ask hear of an entry, and nothing says how many ask",
      found: "on-request",
      hint: "add `requested: {share: ..., provenance: ...}` to `process:`",
    },
  ];
}

function checkWins(process: Located): Problem[] {
  const appeal = fieldAt(process, "appeal");
  const asks = fieldAt(process, "appeal", "asks");
  if (appeal === undefined || asks === undefined || fieldAt(appeal, "wins") !== undefined) return [];
  return [
    {
      code: "scheme/wins-missing",
      at: asks.at,
      message: "people appeal, and nothing says how often they win",
      hint: "add `wins: {mistaken: ..., others: ..., provenance: ...}` to `appeal:`",
    },
  ];
}

/** Points can be given back, or not be taken, only where there are some. */
function checkScore(process: Located, top: Located): Problem[] {
  if (textAt(top, "score", "kind") !== "none") return [];
  const key = ["repairs", "favours"].find((each) =>
    each === "repairs" ? itemsAt(process, each).length > 0 : fieldAt(process, each) !== undefined,
  );
  if (key === undefined) return [];
  return [
    {
      code: "scheme/process-without-score",
      at: keyPlaceAt(process, [key]),
      key,
      message: `\`${key}\` is about points, and nobody is scored`,
      hint: `leave \`${key}:\` out, or give the scheme a score of points`,
    },
  ];
}
