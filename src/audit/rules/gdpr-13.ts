import { noticeGiven } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Telling people that they are scored. */
export const gdpr13: AuditRule = {
  id: "GDPR-13",
  packs: ["eu"],
  articles: ["gdpr-13-14"],
  question: {
    en: "Are people told that they are scored, from which sources and with what consequences?",
    de: "Erfahren Menschen, dass sie bewertet werden, aus welchen Quellen und mit welchen Folgen?",
    nl: "Horen mensen dat zij een score krijgen, uit welke bronnen en met welke gevolgen?",
  },
  conditions: ["union"],
  judge: noticeGiven,
};
