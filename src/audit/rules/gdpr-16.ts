import { appealOpen } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Putting right and erasing. */
export const gdpr16: AuditRule = {
  id: "GDPR-16",
  packs: ["eu"],
  articles: ["gdpr-16", "gdpr-17"],
  question: {
    en: "Can people have wrong records put right, and erased what is no longer needed?",
    de: "Können Menschen falsche Vermerke berichtigen und nicht mehr Nötiges löschen lassen?",
    nl: "Kunnen mensen onjuiste aantekeningen laten verbeteren en overbodige laten wissen?",
  },
  conditions: ["union"],
  judge: (audited) => appealOpen(audited, audited.scheme.process?.repair === "none" ? "violates" : "risk"),
};
