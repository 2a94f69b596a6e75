import { strikes } from "../facts.ts";
import { declared, noticeGiven, reasonsGiven } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { nothing } from "../rule.ts";

/** Reasons for adverse action in credit. */
export const usECOANotice: AuditRule = {
  id: "US-ECOA-notice",
  packs: ["us"],
  articles: ["reg-b-9-b-2", "reg-b-9-a-1", "reg-b-9-a-2", "reg-b-12-b-1"],
  question: {
    en: "Does whoever is refused credit hear the specific principal reasons within 30 days?",
    de: "Erfährt, wem Kredit verweigert wird, binnen 30 Tagen die wichtigsten konkreten Gründe?",
    nl: "Hoort wie krediet wordt geweigerd binnen 30 dagen de specifieke voornaamste redenen?",
  },
  conditions: ["us", "credit"],
  judge: (audited) => {
    if (!strikes(audited).some(({ gate }) => gate.context === "finance")) return nothing;
    const { process, declares } = audited.scheme;
    if (declares?.reasonGiven === "score-only") return declared(audited, "reasonGiven", () => "violates");
    if (process?.notice === "none") return noticeGiven(audited);
    return reasonsGiven(audited, "violates");
  },
};
