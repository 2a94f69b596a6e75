import type { Audited } from "../audited.ts";
import { pieceAlong } from "../facts.ts";
import { withMinors } from "../measured/reached.ts";
import type { AuditRule, Judgement } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Children. */
export const gdpr8: AuditRule = {
  id: "GDPR-8",
  packs: ["eu"],
  articles: ["gdpr-recital-71", "gdpr-8-1"],
  question: {
    en: "Are children scored, and who consented for them?",
    de: "Werden Kinder bewertet, und wer hat für sie eingewilligt?",
    nl: "Krijgen kinderen een score, en wie heeft voor hen ingestemd?",
  },
  conditions: ["union"],
  judge: byText,
  judgeMeasured: (audited, here) => withMinors(here, byText(audited)),
};

function byText(audited: Audited): Judgement {
  const { minAge } = audited.scheme.covers;
  if (audited.touches !== "persons" || minAge >= 18) return nothing;
  return judged("risk", "youth", pieceAlong(audited, "covers", "minAge"), { age: minAge });
}
