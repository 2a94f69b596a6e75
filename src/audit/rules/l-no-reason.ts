import { reasonsGiven } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** No reasons. */
export const lNoReason: AuditRule = {
  id: "L-no-reason",
  packs: ["eu", "us", "fairness"],
  articles: ["gdpr-15-1-h", "reg-b-9-b-2"],
  question: {
    en: "Is whoever is struck told why?",
    de: "Erfährt, wen es trifft, warum?",
    nl: "Hoort wie getroffen wordt waarom?",
  },
  conditions: [],
  judge: (audited) => reasonsGiven(audited, "violates"),
};
