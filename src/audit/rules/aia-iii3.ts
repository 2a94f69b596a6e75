import { highRisk, listedGates } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** High risk: education. */
export const aiaIII3: AuditRule = {
  id: "AIA-III3",
  packs: ["eu"],
  articles: ["aia-iii-3"],
  question: {
    en: "Does it help decide on admission or places in education, so that it is high-risk?",
    de: "Entscheidet es über Zulassung oder Plätze in der Bildung mit, sodass es hochriskant ist?",
    nl: "Beslist het mee over toelating of plaatsen in het onderwijs, zodat het hoog risico heeft?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => highRisk(audited, listedGates.education),
};
