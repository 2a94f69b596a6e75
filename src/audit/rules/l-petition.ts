import { countedOrRecorded } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Petitions scored. */
export const lPetition: AuditRule = {
  id: "L-petition",
  packs: ["human-rights"],
  articles: ["echr-10", "echr-11"],
  question: {
    en: "Does it cost anything to turn to an authority?",
    de: "Kostet es etwas, sich an eine Behörde zu wenden?",
    nl: "Kost het iets om zich tot een overheid te wenden?",
  },
  conditions: [],
  judge: (audited) =>
    countedOrRecorded(audited, ({ kind, context }) => kind === "political" && context === "civic", {
      ofCounted: "violates",
    }),
};
