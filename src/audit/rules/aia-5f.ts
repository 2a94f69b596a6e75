import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { nothing } from "../rule.ts";

/** Whether a source sees people where the ban on inferring emotions holds. */
function seesWorkOrSchool({ contexts }: { readonly contexts: readonly string[] }): boolean {
  return contexts.includes("work") || contexts.includes("education");
}

/** Emotions at work or school. */
export const aia5f: AuditRule = {
  id: "AIA-5f",
  packs: ["eu"],
  articles: ["aia-5-1-f", "aia-99-3"],
  question: {
    en: "Does it infer emotions at work or in education?",
    de: "Leitet es am Arbeitsplatz oder in der Bildung Emotionen ab?",
    nl: "Leidt het op het werk of in het onderwijs emoties af?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => {
    if (audited.touches !== "persons" || !audited.scheme.sources.some(seesWorkOrSchool)) return nothing;
    return declared(audited, "infersEmotion", (does) => (does ? "violates" : "passes"));
  },
};
