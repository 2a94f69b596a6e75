import { declared, ifHighRisk } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Who can only watch can neither override nor stop it, as Article 14 asks. */
const verdictOf = { "can-override": "passes", "can-watch": "violates", none: "violates" } as const;

/** Human oversight. */
export const aia14: AuditRule = {
  id: "AIA-14",
  packs: ["eu"],
  articles: ["aia-14", "aia-26-2"],
  question: {
    en: "Can those who oversee it understand, disregard, override, reverse and stop it?",
    de: "Können die Aufsichtspersonen es verstehen, übergehen, umkehren und anhalten?",
    nl: "Kunnen degenen die toezicht houden het begrijpen, negeren, terugdraaien en stoppen?",
  },
  conditions: ["ai", "union"],
  judge: (audited) =>
    ifHighRisk(audited, () => declared(audited, "oversight", (oversight) => verdictOf[oversight])),
};
