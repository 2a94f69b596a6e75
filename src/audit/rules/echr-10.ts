import { freedomCounted } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Points for speech. */
export const echr10: AuditRule = {
  id: "ECHR-10",
  packs: ["human-rights"],
  articles: ["echr-10", "iccpr-19"],
  question: {
    en: "Does speech cost points, and is that penalty prescribed by law and necessary?",
    de: "Kosten Äußerungen Punkte, und ist diese Strafe gesetzlich vorgesehen und nötig?",
    nl: "Kost meningsuiting punten, en is die sanctie bij wet voorzien en nodig?",
  },
  conditions: ["treaty", "state"],
  judge: (audited) => freedomCounted(audited, ({ context }) => context === "speech"),
};
