import { endOf, isCosting, named, pieceOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged } from "../rule.ts";
import { lifelong } from "../ways.ts";

/** Sanctions without end. */
export const lNoExpiry: AuditRule = {
  id: "L-no-expiry",
  packs: ["eu", "china", "fairness"],
  articles: ["gdpr-5-1-e", "ndrc-58-2"],
  question: {
    en: "Does what counts against somebody end by itself?",
    de: "Endet von selbst, was gegen jemanden zählt?",
    nl: "Eindigt vanzelf wat tegen iemand telt?",
  },
  conditions: [],
  judge: (audited) => {
    const costing = audited.scheme.rules.filter((rule) => isCosting(audited, rule));
    const endless = costing.filter((rule) => endOf(audited, rule) !== "ends");
    const forLife = lifelong(audited);
    if (endless.length + forLife.length === 0) return judged("passes", "ending");
    const allForLife = audited.graph.direct.filter(({ isHarm }) => isHarm).length === forLife.length;
    const isAll = costing.every((rule) => endOf(audited, rule) === "never") && allForLife;
    const because = [
      ...endless.slice(0, 5).map(({ id }) => pieceOf(audited, "rules", id)),
      ...forLife.map(({ id }) => pieceOf(audited, "consequences", id, "when")),
    ];
    const values = { names: named([...endless, ...forLife]) };
    return judged(isAll ? "violates" : "risk", isAll ? "allEndless" : "endless", because, values);
  },
};
