import { named, pieceOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Three years: the longest that a serious record is public. */
const LONGEST = 3 * 365;

/** How long a listing is public. */
export const cnPUB: AuditRule = {
  id: "CN-PUB",
  packs: ["china"],
  articles: ["ndrc-2025-classes", "ndrc-2025-3"],
  question: {
    en: "Does publication end within three years?",
    de: "Endet die Veröffentlichung binnen drei Jahren?",
    nl: "Eindigt publicatie binnen drie jaar?",
  },
  conditions: ["china"],
  judge: (audited) => {
    const long = audited.scheme.lists.filter(({ kind, published, term }) => {
      return kind === "black" && published.length > 0 && (term?.days ?? Number.POSITIVE_INFINITY) > LONGEST;
    });
    if (long.length === 0) return nothing;
    const because = long.map(({ id }) => pieceOf(audited, "lists", id, "published"));
    return judged("violates", "endless", because, { names: named(long) });
  },
};
