import { endOf, named, pieceOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged } from "../rule.ts";

/** Storage limitation. */
export const gdpr5e: AuditRule = {
  id: "GDPR-5e",
  packs: ["eu"],
  articles: ["gdpr-5-1-e"],
  question: {
    en: "Does every record stop counting once its purpose is served?",
    de: "Hört jeder Vermerk auf zu zählen, wenn sein Zweck erfüllt ist?",
    nl: "Houdt elke aantekening op te tellen als het doel is bereikt?",
  },
  conditions: ["union"],
  judge: (audited) => {
    const { rules } = audited.scheme;
    const endless = rules.filter((rule) => endOf(audited, rule) !== "ends");
    if (endless.length === 0) return judged("passes", "ending");
    const isAll = endless.length === rules.length;
    const because = endless.slice(0, 5).map(({ id }) => pieceOf(audited, "rules", id));
    return judged(isAll ? "violates" : "risk", isAll ? "allEndless" : "endless", because, {
      names: named(endless),
    });
  },
};
