import type { AuditRule } from "../rule.ts";
import { notWorseElsewhere, worseElsewhere } from "../worse-elsewhere.ts";

/** Worse treatment in an unrelated area of life. */
export const lContext: AuditRule = {
  id: "L-context",
  packs: ["eu", "fairness"],
  articles: ["aia-5-1-c-i", "gdpr-5-1-b"],
  question: {
    en: "Why should what was recorded in one area of life count in another?",
    de: "Warum soll, was in einem Lebensbereich vermerkt wurde, in einem anderen zählen?",
    nl: "Waarom zou wat op het ene levensterrein is genoteerd op een ander meetellen?",
  },
  conditions: [],
  judge: (audited) => worseElsewhere(audited) ?? notWorseElsewhere(audited),
};
