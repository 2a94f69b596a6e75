import { harms } from "../facts.ts";
import { declared } from "../judging.ts";
import { disproportion } from "../proportion.ts";
import type { AuditRule } from "../rule.ts";
import { nothing } from "../rule.ts";

/** Worse treatment without justification or out of proportion. */
export const aia5cIi: AuditRule = {
  id: "AIA-5c-ii",
  packs: ["eu"],
  articles: ["aia-5-1-c-ii", "aia-recital-31", "aia-guidelines", "aia-99-3"],
  question: {
    en: "Is worse treatment that the score leads to justified, and in proportion to the conduct and its gravity?",
    de: "Ist die schlechtere Behandlung, zu der der Wert führt, gerechtfertigt und im Verhältnis zum Verhalten und seiner Schwere?",
    nl: "Is de slechtere behandeling waartoe de score leidt gerechtvaardigd en in verhouding tot het gedrag en de ernst ervan?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => {
    const gap = disproportion(audited);
    if (gap !== undefined) return gap;
    if (harms(audited).length === 0) return nothing;
    return declared(audited, "justified", (isJustified) => (isJustified ? "passes" : "violates"));
  },
};
