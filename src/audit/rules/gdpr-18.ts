import type { Declares } from "../../scheme/index.ts";
import { declared } from "../judging.ts";
import type { AuditRule, Verdict } from "../rule.ts";
import { verdicts } from "../rule.ts";

/** Where nobody can object: the right reaches public tasks and legitimate interests, not consent or contract. */
function without(basis: Declares["basis"]): Verdict {
  if (basis === "law") return "risk";
  return basis === "contract" || basis?.endsWith("consent") ? "passes" : "violates";
}

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
    const basis = audited.scheme.declares?.basis;
    const objection = declared(audited, "objection", (can) => (can ? "passes" : without(basis)));
    return [dispute, objection].reduce((worst, each) =>
      verdicts.indexOf(each.verdict) < verdicts.indexOf(worst.verdict) ? each : worst,
    );
  },
};
