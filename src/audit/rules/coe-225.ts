import { appealOpen } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** The Council of Europe's convention on AI. */
export const coe225: AuditRule = {
  id: "COE-225",
  packs: ["human-rights"],
  articles: ["cets-225"],
  question: {
    en: "Are people told, can they get a remedy, and were risk and impact assessed?",
    de: "Werden Menschen informiert, haben sie Rechtsbehelfe, und wurden Risiko und Folgen abgeschätzt?",
    nl: "Worden mensen geïnformeerd, hebben zij rechtsmiddelen, en zijn risico en effect beoordeeld?",
  },
  conditions: ["ai", "treaty"],
  judge: (audited) => appealOpen(audited, "risk"),
};
