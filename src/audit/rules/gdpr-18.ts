import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Restriction and objection. */
export const gdpr18: AuditRule = {
  id: "GDPR-18",
  packs: ["eu"],
  articles: ["gdpr-18", "gdpr-21"],
  question: {
    en: "Does a disputed record stay out until it is decided, and can people object to being scored?",
    de: "Bleibt ein bestrittener Vermerk bis zur Klärung außen vor, und können Menschen der Bewertung widersprechen?",
    nl: "Blijft een betwiste aantekening buiten beschouwing, en kunnen mensen bezwaar maken tegen de score?",
  },
  conditions: ["union"],
  judge: (audited) => {
    const dispute = declared(audited, "restrictsWhileDisputed", (does) => (does ? "passes" : "violates"));
    const objection = declared(audited, "objection", (can) => (can ? "passes" : "violates"));
    return (
      [dispute, objection].find(({ verdict }) => verdict === "violates") ??
      (dispute.verdict === "passes" ? objection : dispute)
    );
  },
};
