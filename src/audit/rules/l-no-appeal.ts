import { appealOpen } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** No appeal. */
export const lNoAppeal: AuditRule = {
  id: "L-no-appeal",
  packs: ["eu", "fairness"],
  articles: ["gdpr-22-3"],
  question: {
    en: "Is there a way to contest an entry?",
    de: "Kann man einen Eintrag anfechten?",
    nl: "Kan men een aantekening aanvechten?",
  },
  conditions: [],
  judge: (audited) => appealOpen(audited, "violates"),
};
