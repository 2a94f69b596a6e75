import { named } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";
import { causeOf, type Way, waysOf } from "../ways.ts";

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
    const onCredit = waysOf(audited).filter(
      ({ consequence }) => audited.gates.get(consequence.gate)?.context === "finance",
    );
    const isReligious = (way: Way) => audited.acts.get(causeOf(audited, way).act)?.kind === "religious";
    const isOfFamily = (way: Way) => {
      const act = audited.acts.get(causeOf(audited, way).act);
      return act?.kind === "intimate" && act.context === "family";
    };
    const seen = onCredit.filter((edge) => isReligious(edge) || isOfFamily(edge));
    if (seen.length === 0) return nothing;
    const causes = seen.map((way) => causeOf(audited, way));
    const worst = seen.some(isReligious) ? "violates" : "risk";
    const because = causes.map(({ piece }) => piece);
    return judged(worst, "counted", because, { names: named(causes) });
  },
};
