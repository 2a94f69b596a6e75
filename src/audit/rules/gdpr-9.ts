import { countedOrRecorded, declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Special categories. */
export const gdpr9: AuditRule = {
  id: "GDPR-9",
  packs: ["eu", "human-rights"],
  articles: ["gdpr-9-1"],
  question: {
    en: "Are politics, religion, health, union or sex life scored or recorded, and which exception allows it?",
    de: "Werden Politik, Religion, Gesundheit, Gewerkschaft oder Sexualleben gezählt oder vermerkt, und welche Ausnahme erlaubt es?",
    nl: "Worden politiek, godsdienst, gezondheid, vakbond of seksleven geteld of genoteerd, en welke uitzondering staat dat toe?",
  },
  conditions: ["union"],
  judge: (audited) => {
    const isSpecial = ({ kind }: { readonly kind: string }) => kind !== "ordinary";
    const found = countedOrRecorded(audited, isSpecial, { ofCounted: "violates" });
    const exception = audited.scheme.declares?.specialCategories;
    if (found.verdict === "passes" || exception === undefined) return found;
    return declared(audited, "specialCategories", (named) => (named === "none" ? "violates" : "risk"));
  },
};
