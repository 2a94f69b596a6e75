import { heavyHarms } from "../facts.ts";
import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Impact assessment, and protection by design. */
export const gdpr35: AuditRule = {
  id: "GDPR-35",
  packs: ["eu"],
  articles: ["gdpr-35-3", "gdpr-25"],
  question: {
    en: "Was the impact on data protection assessed before the scheme began?",
    de: "Wurden die Folgen für den Datenschutz vor Beginn abgeschätzt?",
    nl: "Zijn de gevolgen voor gegevensbescherming vooraf beoordeeld?",
  },
  conditions: ["union"],
  judge: (audited) =>
    declared(audited, "impactAssessment", (isMade) => {
      if (isMade) return "passes";
      return heavyHarms(audited).length > 0 ? "violates" : "risk";
    }),
};
