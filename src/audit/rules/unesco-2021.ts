import { pieceOf } from "../facts.ts";
import { namedEdges } from "../proportion.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Social scoring by AI, in soft law. */
export const unesco2021: AuditRule = {
  id: "UNESCO-2021",
  packs: ["human-rights"],
  articles: ["unesco-2021"],
  question: {
    en: "Is AI used for social scoring or mass surveillance, which the recommendation rejects?",
    de: "Wird KI für soziale Bewertung oder Massenüberwachung verwendet, die die Empfehlung ablehnt?",
    nl: "Wordt AI gebruikt voor sociale scores of massatoezicht, wat de aanbeveling afwijst?",
  },
  conditions: ["ai"],
  judge: (audited) => {
    if (audited.touches !== "persons") return nothing;
    const wide = audited.graph.edges.filter(({ nearness }) => nearness === "unrelated");
    if (wide.length === 0) return judged("passes", "sameContext");
    const because = wide.slice(0, 3).map(({ rule }) => pieceOf(audited, "rules", rule.id, "act"));
    const from = [...new Set(wide.map((edge) => edge.from))].join(", ");
    const to = [...new Set(wide.map((edge) => edge.to))].join(", ");
    return judged("risk", "unrelated", because, { from, to, names: namedEdges(wide) });
  },
};
