import { isOfState } from "../facts.ts";
import { declared, highRiskUses, listedGates } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged } from "../rule.ts";

/** Assessment on fundamental rights. */
export const aia27: AuditRule = {
  id: "AIA-27",
  packs: ["eu"],
  articles: ["aia-27-1", "aia-27-parts"],
  question: {
    en: "Was the effect on fundamental rights assessed before it began, in all six parts?",
    de: "Wurden die Folgen für Grundrechte vor Beginn in allen sechs Teilen abgeschätzt?",
    nl: "Zijn de gevolgen voor grondrechten vooraf in alle zes delen beoordeeld?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => {
    const uses = highRiskUses(audited);
    const isBound =
      isOfState(audited) || uses.some(({ gate }) => listedGates.credit(gate) || listedGates.insurance(gate));
    if (uses.length === 0) return judged("passes", "notHighRisk");
    if (!isBound) return judged("passes", "notBound");
    return declared(audited, "rightsAssessment", (isMade) => (isMade ? "passes" : "violates"));
  },
};
