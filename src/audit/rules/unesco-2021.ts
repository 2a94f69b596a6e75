import { named, pieceAlong } from "../facts.ts";
import { namedEdges } from "../proportion.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";
import { causeOf, waysOf } from "../ways.ts";

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
    const wide = waysOf(audited).filter(({ nearness }) => nearness === "unrelated");
    const { ratings } = audited.scheme;
    if (wide.length === 0 && ratings.length > 0) {
      // people who rate people, whatever comes of it
      return judged("risk", "others", pieceAlong(audited, "ratings"), { names: named(ratings) });
    }
    if (wide.length === 0) return judged("passes", "sameContext");
    const because = wide.slice(0, 3).map((way) => causeOf(audited, way).piece);
    const from = [...new Set(wide.map((edge) => edge.from))].join(", ");
    const to = [...new Set(wide.map((edge) => edge.to))].join(", ");
    return judged("risk", "unrelated", because, { from, to, names: namedEdges(audited, wide) });
  },
};
