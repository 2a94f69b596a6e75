import { judgeDisparity } from "../measured/disparity.ts";
import { answersAt, burdensOf } from "../measured/here.ts";
import type { AuditRule } from "../rule.ts";
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
  judge: (audited) => unequalErrors(audited) ?? measured,
  judgeMeasured: (audited, here) =>
    judgeDisparity(audited, here, [...answersAt(here, () => true), ...burdensOf(here)]),
};
