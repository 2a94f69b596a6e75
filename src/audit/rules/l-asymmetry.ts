import { says, undeclared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Those who score are not scored, be it a state or a company. */
export const lAsymmetry: AuditRule = {
  id: "L-asymmetry",
  packs: ["fairness", "house"],
  articles: ["house-both-ways"],
  question: {
    en: "Who reviews whoever scores?",
    de: "Wer prüft, wer bewertet?",
    nl: "Wie controleert wie scoort?",
  },
  conditions: [],
  judge: (audited) => {
    const review = audited.scheme.process?.review;
    if (review === undefined) return undeclared(audited, "process.review");
    return says(audited, review === "independent" ? "passes" : "risk", ["process", "review"], review);
  },
};
