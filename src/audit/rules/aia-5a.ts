import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Manipulation. */
export const aia5a: AuditRule = {
  id: "AIA-5a",
  packs: ["eu"],
  articles: ["aia-5-1-a", "aia-99-3"],
  question: {
    en: "Does it use hidden, manipulative or deceptive techniques that significantly harm people?",
    de: "Verwendet es verborgene, manipulative oder täuschende Techniken, die Menschen erheblich schaden?",
    nl: "Gebruikt het verborgen, manipulatieve of misleidende technieken die mensen aanzienlijk schaden?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => declared(audited, "manipulates", (does) => (does ? "violates" : "passes")),
};
