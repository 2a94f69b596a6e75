import { courtLists, named, pieceOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Notice before a listing. */
export const cnSPCNotice: AuditRule = {
  id: "CN-SPC-notice",
  packs: ["china"],
  articles: ["spc-2019-14-21"],
  question: {
    en: "Is a listing served, and time given before it is published?",
    de: "Wird eine Eintragung zugestellt und vor der Veröffentlichung Zeit gegeben?",
    nl: "Wordt een plaatsing betekend en tijd gegeven voor publicatie?",
  },
  conditions: ["china"],
  judge: (audited) => {
    const sudden = courtLists(audited).filter(({ notice }) => notice === undefined);
    if (sudden.length === 0) return nothing;
    const because = sudden.map(({ id }) => pieceOf(audited, "lists", id));
    return judged("violates", "missing", because, {
      names: named(sudden.map(({ id }) => ({ id: `${id}.notice` }))),
    });
  },
};
