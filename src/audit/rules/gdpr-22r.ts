import { appealOpen, ifHeavy, says } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** A human to step in. */
export const gdpr22r: AuditRule = {
  id: "GDPR-22r",
  packs: ["eu"],
  articles: ["gdpr-22-3"],
  question: {
    en: "Can whoever is struck get a human to step in, state their view and contest the decision?",
    de: "Kann, wen es trifft, einen Menschen einschalten, sich äußern und anfechten?",
    nl: "Kan wie getroffen wordt een mens laten ingrijpen, zijn standpunt geven en het besluit aanvechten?",
  },
  conditions: ["union", "contract"],
  judge: (audited) =>
    ifHeavy(audited, () => {
      const appeal = audited.scheme.process?.appeal;
      if (appeal === undefined || appeal === "none") return appealOpen(audited, "risk");
      return says(
        audited,
        appeal.human ? "passes" : "violates",
        ["process", "appeal", "human"],
        appeal.human,
      );
    }),
};
