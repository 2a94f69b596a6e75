import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Impact assessment, by voluntary standards. */
export const nistRMF: AuditRule = {
  id: "NIST-RMF",
  packs: ["us", "house"],
  articles: ["nist-rmf", "iso-42005"],
  question: {
    en: "Were its risks mapped and measured, and its impact on people assessed?",
    de: "Wurden seine Risiken erfasst und gemessen und seine Folgen für Menschen abgeschätzt?",
    nl: "Zijn de risico's in kaart gebracht en gemeten, en de gevolgen voor mensen beoordeeld?",
  },
  conditions: ["ai"],
  judge: (audited) => declared(audited, "impactAssessment", (isMade) => (isMade ? "passes" : "risk")),
};
