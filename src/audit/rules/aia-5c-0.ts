import { named, pieceAlong, piecesOf, strikes } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged } from "../rule.ts";

/** Whether a scheme is what the ban on social scoring speaks of at all. */
export const aia5c0: AuditRule = {
  id: "AIA-5c-0",
  packs: ["eu"],
  articles: ["aia-5-1-c", "aia-recital-31", "aia-guidelines"],
  question: {
    en: "Are natural persons or groups evaluated or classified over a certain time by what they do or are?",
    de: "Werden natürliche Personen oder Gruppen über einen Zeitraum nach Verhalten oder Merkmalen bewertet oder eingestuft?",
    nl: "Worden natuurlijke personen of groepen over een bepaalde tijd beoordeeld of ingedeeld naar gedrag of kenmerken?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => {
    if (audited.touches === "persons") return judged("risk", "scores", pieceAlong(audited, "score"));
    const struck = strikes(audited);
    const names = named(struck.map(({ consequence }) => consequence));
    return judged("risk", "representatives", piecesOf(audited, struck, "when"), { names });
  },
};
