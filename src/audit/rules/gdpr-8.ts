import { pieceAlong } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Children. */
export const gdpr8: AuditRule = {
  id: "GDPR-8",
  packs: ["eu"],
  articles: ["gdpr-recital-71", "gdpr-8-1"],
  question: {
    en: "Are children scored, and who consented for them?",
    de: "Werden Kinder bewertet, und wer hat für sie eingewilligt?",
    nl: "Krijgen kinderen een score, en wie heeft voor hen ingestemd?",
  },
  conditions: ["union"],
  judge: (audited) => {
    const { minAge } = audited.scheme.covers;
    if (audited.touches !== "persons" || minAge >= 18) return nothing;
    return judged("risk", "youth", pieceAlong(audited, "covers", "minAge"), { age: minAge });
  },
};
