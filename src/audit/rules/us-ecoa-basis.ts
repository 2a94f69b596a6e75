import type { ContextEdge } from "../context-graph.ts";
import { named, pieceOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Prohibited grounds in credit. */
export const usECOABasis: AuditRule = {
  id: "US-ECOA-basis",
  packs: ["us"],
  articles: ["ecoa-1691", "reg-b-6-b-2"],
  question: {
    en: "Does credit hang on religion, family or another prohibited ground?",
    de: "Hängt Kredit von Religion, Familie oder einem anderen verbotenen Grund ab?",
    nl: "Hangt krediet af van godsdienst, gezin of een andere verboden grond?",
  },
  conditions: ["us", "credit"],
  judge: (audited) => {
    const onCredit = audited.graph.edges.filter(
      ({ consequence }) => audited.gates.get(consequence.gate)?.context === "finance",
    );
    const isReligious = ({ rule }: ContextEdge) => audited.acts.get(rule.act)?.kind === "religious";
    const isOfFamily = ({ rule }: ContextEdge) => {
      const act = audited.acts.get(rule.act);
      return act?.kind === "intimate" && act.context === "family";
    };
    const seen = onCredit.filter((edge) => isReligious(edge) || isOfFamily(edge));
    if (seen.length === 0) return nothing;
    const worst = seen.some(isReligious) ? "violates" : "risk";
    const because = seen.map(({ rule }) => pieceOf(audited, "rules", rule.id, "act"));
    return judged(worst, "counted", because, { names: named(seen.map(({ rule }) => rule)) });
  },
};
