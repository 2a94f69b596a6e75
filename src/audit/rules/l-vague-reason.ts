import { declared, reasonsGiven } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Reasons that say nothing. */
export const lVagueReason: AuditRule = {
  id: "L-vague-reason",
  packs: ["eu", "us", "fairness"],
  articles: ["reg-b-9-b-2", "gdpr-15-1-h"],
  question: {
    en: "Is the reason more than that the score was too low?",
    de: "Ist der Grund mehr als ein zu niedriger Wert?",
    nl: "Is de reden meer dan een te lage score?",
  },
  conditions: [],
  judge: (audited) => {
    if (audited.scheme.declares?.reasonGiven !== undefined) {
      return declared(audited, "reasonGiven", (given) => (given === "score-only" ? "violates" : "passes"));
    }
    return reasonsGiven(audited, "cannot tell");
  },
};
