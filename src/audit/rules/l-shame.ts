import { publicly, publishedNames } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Named in public. */
export const lShame: AuditRule = {
  id: "L-shame",
  packs: ["human-rights", "fairness"],
  articles: ["echr-8", "iccpr-17"],
  question: {
    en: "Are people shown in public with their names?",
    de: "Werden Menschen öffentlich mit Namen gezeigt?",
    nl: "Worden mensen openlijk met naam getoond?",
  },
  conditions: [],
  judge: (audited) => {
    const shown = audited.touches === "persons" ? publicly(audited) : [];
    if (shown.length === 0) return nothing;
    return judged("violates", "published", shown, { names: publishedNames(audited) });
  },
};
