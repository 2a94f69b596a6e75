import { ifHighRisk, noticeGiven } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Telling those whom a high-risk system decides about. */
export const aia26: AuditRule = {
  id: "AIA-26",
  packs: ["eu"],
  articles: ["aia-26-11", "aia-26-7", "aia-26-4"],
  question: {
    en: "Are persons told that a high-risk system helps to decide about them?",
    de: "Erfahren Menschen, dass ein Hochrisiko-System über sie mitentscheidet?",
    nl: "Horen mensen dat een systeem met hoog risico over hen meebeslist?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => ifHighRisk(audited, () => noticeGiven(audited)),
};
