import { named, pieceOf } from "../facts.ts";
import { says } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Nobody asked. */
export const lConsent: AuditRule = {
  id: "L-consent",
  packs: ["eu", "fairness"],
  articles: ["gdpr-7", "gdpr-6"],
  question: {
    en: "Can people stay out, and does staying out cost nothing?",
    de: "Können Menschen fernbleiben, und kostet das nichts?",
    nl: "Kunnen mensen eruit blijven, en kost dat niets?",
  },
  conditions: [],
  judge: (audited) => {
    if (audited.touches !== "persons") return nothing;
    const { covers, sources } = audited.scheme;
    if (covers.enrolment === "compulsory") {
      return says(audited, "violates", ["covers", "enrolment"], covers.enrolment);
    }
    if (covers.compulsoryFrom !== undefined) {
      return says(audited, "violates", ["covers", "compulsoryFrom"], String(covers.compulsoryFrom));
    }
    const costly = sources.filter(({ consent }) => consent !== undefined && consent.otherwise !== "unseen");
    if (costly.length === 0) return says(audited, "passes", ["covers", "enrolment"], covers.enrolment);
    const because = costly.map(({ id }) => pieceOf(audited, "sources", id, "consent"));
    return judged("risk", "strikes", because, { names: named(costly) });
  },
};
