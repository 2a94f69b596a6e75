import { named, pieceOf } from "../facts.ts";
import { says } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Bases on which nobody needs to be asked. */
const otherBases: readonly string[] = ["law", "contract", "legitimate-interest"];

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
    const { basis } = audited.scheme.declares ?? {};
    // a basis other than consent can make it lawful that nobody is asked
    const forced = basis !== undefined && otherBases.includes(basis) ? "risk" : "violates";
    if (covers.enrolment === "compulsory") {
      return says(audited, forced, ["covers", "enrolment"], covers.enrolment);
    }
    if (covers.compulsoryFrom !== undefined) {
      return says(audited, forced, ["covers", "compulsoryFrom"], String(covers.compulsoryFrom));
    }
    const costly = sources.filter(({ consent }) => consent !== undefined && consent.otherwise !== "unseen");
    if (costly.length === 0) return says(audited, "passes", ["covers", "enrolment"], covers.enrolment);
    const because = costly.map(({ id }) => pieceOf(audited, "sources", id, "consent"));
    // who refuses is free where all they miss is the scheme, not where it costs them
    const isFined = costly.some(({ consent }) => typeof consent?.otherwise === "object");
    return judged(isFined ? "violates" : "risk", "refusing", because, { names: named(costly) });
  },
};
