import { highRisk, listedGates } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** High risk: borders. */
export const aiaIII7: AuditRule = {
  id: "AIA-III7",
  packs: ["eu"],
  articles: ["aia-iii-7"],
  question: {
    en: "Does it help examine visas, asylum or permits?",
    de: "Hilft es, Visa, Asyl oder Aufenthaltstitel zu prüfen?",
    nl: "Helpt het visa, asiel of vergunningen te onderzoeken?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => highRisk(audited, listedGates.migration),
};
