import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Predicting crime from personality. */
export const aia5d: AuditRule = {
  id: "AIA-5d",
  packs: ["eu"],
  articles: ["aia-5-1-d", "aia-99-3"],
  question: {
    en: "Does it predict crimes of a person from profiling or personality alone?",
    de: "Sagt es Straftaten einer Person allein aus Profiling oder Persönlichkeit voraus?",
    nl: "Voorspelt het misdrijven van een persoon louter uit profilering of persoonlijkheid?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => declared(audited, "predictsCrime", (does) => (does ? "violates" : "passes")),
};
