import { courtLists, pieceAlong } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Minors on courts' lists. */
export const cnSPCMinors: AuditRule = {
  id: "CN-SPC-minors",
  packs: ["china"],
  articles: ["spc-2017-minors", "spc-2019-14-21"],
  question: {
    en: "Can minors be listed?",
    de: "Können Minderjährige gelistet werden?",
    nl: "Kunnen minderjarigen worden geplaatst?",
  },
  conditions: ["china"],
  judge: (audited) => {
    const { minAge } = audited.scheme.covers;
    if (courtLists(audited).length === 0 || minAge >= 18) return nothing;
    return judged("violates", "youth", pieceAlong(audited, "covers", "minAge"), { age: minAge });
  },
};
