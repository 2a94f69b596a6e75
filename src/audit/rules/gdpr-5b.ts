import { declared } from "../judging.ts";
import { namedEdges } from "../proportion.ts";
import type { AuditRule } from "../rule.ts";
import { judged } from "../rule.ts";
import { causeOf, waysOf } from "../ways.ts";

/** Purpose limitation. */
export const gdpr5b: AuditRule = {
  id: "GDPR-5b",
  packs: ["eu"],
  articles: ["gdpr-5-1-b"],
  question: {
    en: "Do records serve a purpose other than that for which they were collected, and was it examined whether the two fit?",
    de: "Dienen Vermerke einem anderen Zweck als dem ihrer Erhebung, und wurde geprüft, ob beide zusammenpassen?",
    nl: "Dienen aantekeningen een ander doel dan waarvoor ze zijn verzameld, en is nagegaan of die bij elkaar passen?",
  },
  conditions: ["union"],
  judge: (audited) => {
    const elsewhere = waysOf(audited).filter(({ nearness }) => nearness !== "same");
    if (elsewhere.length === 0) return judged("passes", "sameContext");
    if (audited.scheme.declares?.compatible !== undefined) {
      return declared(audited, "compatible", (isExamined) => (isExamined ? "passes" : "violates"));
    }
    const because = elsewhere.slice(0, 3).map((way) => causeOf(audited, way).piece);
    const from = [...new Set(elsewhere.map((edge) => edge.from))].join(", ");
    const to = [...new Set(elsewhere.map((edge) => edge.to))].join(", ");
    return judged("risk", "unrelated", because, { from, to, names: namedEdges(audited, elsewhere) });
  },
};
