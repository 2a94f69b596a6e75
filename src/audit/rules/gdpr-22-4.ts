import { countedOrRecorded, ifHeavy } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { nothing } from "../rule.ts";

/** Special categories in automated decisions. */
export const gdpr224: AuditRule = {
  id: "GDPR-22-4",
  packs: ["eu"],
  articles: ["gdpr-22-4", "gdpr-9-1"],
  question: {
    en: "Do automated decisions rest on special categories of data, and what allows that?",
    de: "Beruhen automatisierte Entscheidungen auf besonderen Kategorien von Daten, und was erlaubt das?",
    nl: "Rusten geautomatiseerde besluiten op bijzondere gegevens, en wat staat dat toe?",
  },
  conditions: ["union"],
  judge: (audited) =>
    ifHeavy(audited, () => {
      const { decides, specialCategories } = audited.scheme.declares ?? {};
      if (decides === "with-a-human" || decides === "advises") return nothing;
      const isAllowed = specialCategories !== undefined && specialCategories !== "none";
      const isBroken = decides === "alone" && !isAllowed;
      return countedOrRecorded(audited, ({ kind }) => kind !== "ordinary", {
        ofCounted: isBroken ? "violates" : "risk",
        ofRecorded: "passes",
      });
    }),
};
