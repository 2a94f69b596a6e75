import { highRisk, listedGates } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** High risk: life and health insurance. */
export const aiaIII5c: AuditRule = {
  id: "AIA-III5c",
  packs: ["eu"],
  articles: ["aia-iii-5-c"],
  question: {
    en: "Does it help set risk or price in life or health insurance?",
    de: "Hilft es, Risiko oder Preis in Lebens- oder Krankenversicherung festzulegen?",
    nl: "Helpt het risico of prijs van levens- of zorgverzekeringen te bepalen?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => highRisk(audited, listedGates.insurance),
};
