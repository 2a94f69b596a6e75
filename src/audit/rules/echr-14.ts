import type { Audited } from "../audited.ts";
import { judgeAllDisparity } from "../measured/disparity.ts";
import type { AuditRule, Judgement } from "../rule.ts";
import { measured } from "../rule.ts";
import { unequalErrors } from "../unequal-errors.ts";

/** Gaps between groups. */
export const echr14: AuditRule = {
  id: "ECHR-14",
  packs: ["human-rights", "fairness"],
  articles: ["echr-14"],
  question: {
    en: "Are groups treated differently without a reason that justifies it?",
    de: "Werden Gruppen ohne rechtfertigenden Grund verschieden behandelt?",
    nl: "Worden groepen zonder rechtvaardigende reden verschillend behandeld?",
  },
  conditions: ["treaty", "state"],
  judge: byText,
  judgeMeasured: (audited, here) => judgeAllDisparity(audited, here, byText(audited)),
};

function byText(audited: Audited): Judgement {
  return unequalErrors(audited) ?? measured;
}
