import { highRisk, listedGates } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** High risk: work. */
export const aiaIII4: AuditRule = {
  id: "AIA-III4",
  packs: ["eu"],
  articles: ["aia-iii-4"],
  question: {
    en: "Does it help decide on hiring, promotion or dismissal, so that it is high-risk?",
    de: "Entscheidet es über Einstellung, Beförderung oder Kündigung mit, sodass es hochriskant ist?",
    nl: "Beslist het mee over aannemen, promotie of ontslag, zodat het hoog risico heeft?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => highRisk(audited, listedGates.work),
};
