import { countedOrRecorded } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Opinion scored. */
export const lPolitics: AuditRule = {
  id: "L-politics",
  packs: ["human-rights", "eu"],
  articles: ["gdpr-9-1", "echr-10", "echr-11"],
  question: {
    en: "Does a political act or opinion move the score?",
    de: "Bewegt eine politische Handlung oder Meinung den Wert?",
    nl: "Beïnvloedt een politieke handeling of mening de score?",
  },
  conditions: [],
  judge: (audited) =>
    countedOrRecorded(audited, ({ kind }) => kind === "political", { ofCounted: "violates" }),
};
