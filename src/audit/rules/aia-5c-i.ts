import type { AuditRule } from "../rule.ts";
import { notWorseElsewhere, perksElsewhere, worseElsewhere } from "../worse-elsewhere.ts";

/** Worse treatment in an unrelated area of life. */
export const aia5cI: AuditRule = {
  id: "AIA-5c-i",
  packs: ["eu"],
  articles: ["aia-5-1-c-i", "aia-recital-31", "aia-guidelines", "aia-99-3"],
  question: {
    en: "Does the score lead to worse treatment in areas of life unrelated to those in which the data arose?",
    de: "Führt der Wert zu schlechterer Behandlung in Lebensbereichen, die mit denen der Daten nichts zu tun haben?",
    nl: "Leidt de score tot slechtere behandeling op levensterreinen die losstaan van die van de gegevens?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => {
    const worse = worseElsewhere(audited);
    // organisations are scored: whether those who represent them are is for a lawyer
    if (worse !== undefined && audited.touches === "representatives") return { ...worse, verdict: "risk" };
    return worse ?? perksElsewhere(audited) ?? notWorseElsewhere(audited);
  },
};
