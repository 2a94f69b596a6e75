import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Exploiting weakness. */
export const aia5b: AuditRule = {
  id: "AIA-5b",
  packs: ["eu"],
  articles: ["aia-5-1-b", "aia-99-3"],
  question: {
    en: "Does it exploit age, disability or social or economic need, to significant harm?",
    de: "Nutzt es Alter, Behinderung oder soziale oder wirtschaftliche Not zu erheblichem Schaden aus?",
    nl: "Buit het leeftijd, handicap of sociale of economische nood uit, met aanzienlijke schade?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => declared(audited, "exploitsWeakness", (does) => (does ? "violates" : "passes")),
};
