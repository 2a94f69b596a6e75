import type { Audited } from "../audited.ts";
import { pieceAlong } from "../facts.ts";
import { withMinors } from "../measured/reached.ts";
import type { AuditRule, Judgement } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** From which age a child can consent at the earliest, whatever a Member State sets. */
const CONSENTS = 13;

/** Young persons scored: no article forbids it as such; below 13 nobody's own consent carries it. */
export const lMinor: AuditRule = {
  id: "L-minor",
  packs: ["eu", "fairness"],
  articles: ["gdpr-recital-71", "gdpr-8-1"],
  question: {
    en: "Are persons under 18 scored or listed?",
    de: "Werden Personen unter 18 bewertet oder gelistet?",
    nl: "Krijgen mensen onder 18 een score of plaatsing?",
  },
  conditions: [],
  judge: byText,
  judgeMeasured: (audited, here) => withMinors(here, byText(audited)),
};

function byText(audited: Audited): Judgement {
  const { minAge } = audited.scheme.covers;
  if (audited.touches !== "persons" || minAge >= 18) return nothing;
  const because = pieceAlong(audited, "covers", "minAge");
  const isOnConsent = audited.scheme.declares?.basis?.endsWith("consent") ?? false;
  return judged(isOnConsent && minAge < CONSENTS ? "violates" : "risk", "youth", because, { age: minAge });
}
