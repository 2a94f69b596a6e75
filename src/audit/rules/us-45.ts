import { strikes } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { measured, nothing } from "../rule.ts";

/** Four fifths in employment. */
export const us45: AuditRule = {
  id: "US-45",
  packs: ["us", "fairness"],
  articles: ["ugesp-4-d"],
  question: {
    en: "Is any group selected at less than four fifths of the highest group's rate?",
    de: "Wird eine Gruppe mit weniger als vier Fünfteln der Quote der höchsten Gruppe ausgewählt?",
    nl: "Wordt een groep minder dan vier vijfde zo vaak gekozen als de hoogste groep?",
  },
  conditions: ["us"],
  judge: (audited) => (strikes(audited).some(({ gate }) => gate.context === "work") ? measured : nothing),
};
