import { appealOpen, reasonsGiven } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Transparency and contest, in soft law. */
export const oecdAI: AuditRule = {
  id: "OECD-AI",
  packs: ["human-rights"],
  articles: ["oecd-ai"],
  question: {
    en: "Is it transparent, and can people contest what it decides?",
    de: "Ist es transparent, und können Menschen anfechten, was es entscheidet?",
    nl: "Is het transparant, en kunnen mensen aanvechten wat het beslist?",
  },
  conditions: ["ai"],
  judge: (audited) => {
    const reasons = reasonsGiven(audited, "risk");
    return reasons.verdict === "passes" ? appealOpen(audited, "risk") : reasons;
  },
};
