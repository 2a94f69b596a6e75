import { highRisk, listedGates } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** High risk: credit. */
export const aiaIII5b: AuditRule = {
  id: "AIA-III5b",
  packs: ["eu"],
  articles: ["aia-iii-5-b"],
  question: {
    en: "Does it evaluate creditworthiness, other than to detect fraud?",
    de: "Bewertet es Kreditwürdigkeit, außer zur Betrugserkennung?",
    nl: "Beoordeelt het kredietwaardigheid, anders dan om fraude op te sporen?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => highRisk(audited, listedGates.credit),
};
