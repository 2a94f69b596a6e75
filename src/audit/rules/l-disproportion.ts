import { disproportion } from "../proportion.ts";
import type { AuditRule } from "../rule.ts";
import { nothing } from "../rule.ts";

/** A consequence far heavier than the act. */
export const lDisproportion: AuditRule = {
  id: "L-disproportion",
  packs: ["eu", "fairness"],
  articles: ["aia-5-1-c-ii", "house-proportion"],
  question: {
    en: "Is what an act brings far heavier than the act?",
    de: "Wiegt, was eine Handlung bringt, weit schwerer als sie?",
    nl: "Weegt wat een handeling oplevert veel zwaarder dan de handeling?",
  },
  conditions: [],
  judge: (audited) => disproportion(audited) ?? nothing,
};
