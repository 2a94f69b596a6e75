import { judgeDisparity } from "../measured/disparity.ts";
import { answersAt, burdensOf } from "../measured/here.ts";
import type { AuditRule } from "../rule.ts";
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
  judge: (audited) => unequalErrors(audited) ?? measured,
  judgeMeasured: (audited, here) =>
    judgeDisparity(audited, here, [...answersAt(here, () => true), ...burdensOf(here)]),
};
