import type { Audited } from "../audited.ts";
import { judgeAllDisparity } from "../measured/disparity.ts";
import type { AuditRule, Judgement } from "../rule.ts";
import { measured } from "../rule.ts";
import { unequalErrors } from "../unequal-errors.ts";

/** Groups fare differently. */
export const lDisparity: AuditRule = {
  id: "L-disparity",
  packs: ["us", "human-rights", "fairness"],
  articles: ["ugesp-4-d", "echr-14"],
  question: {
    en: "Do groups fare differently for reasons that have nothing to do with their conduct?",
    de: "Ergeht es Gruppen aus Gründen verschieden, die mit ihrem Verhalten nichts zu tun haben?",
    nl: "Vergaat het groepen verschillend om redenen die niets met hun gedrag te maken hebben?",
  },
  conditions: [],
  judge: byText,
  judgeMeasured: (audited, here) => judgeAllDisparity(audited, here, byText(audited)),
};

function byText(audited: Audited): Judgement {
  return unequalErrors(audited) ?? measured;
}
