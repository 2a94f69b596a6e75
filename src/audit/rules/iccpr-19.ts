import { freedomCounted, harmsAt } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Expression. */
export const iccpr19: AuditRule = {
  id: "ICCPR-19",
  packs: ["human-rights"],
  articles: ["iccpr-19"],
  question: {
    en: "Are opinions scored, or the means to express them cut, and does law provide for it out of need?",
    de: "Werden Meinungen gezählt oder die Mittel, sie zu äußern, beschnitten, und sieht ein Gesetz das aus Notwendigkeit vor?",
    nl: "Worden meningen geteld of de middelen om ze te uiten beperkt, en voorziet de wet daar uit noodzaak in?",
  },
  conditions: ["treaty", "state"],
  judge: (audited) => {
    const scored = freedomCounted(audited, ({ context }) => context === "speech");
    if (scored.verdict !== "passes") return scored;
    return harmsAt(audited, ({ context }) => context === "speech", "risk");
  },
};
