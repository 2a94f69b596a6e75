import { countedOrRecorded } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Faith scored. */
export const lReligion: AuditRule = {
  id: "L-religion",
  packs: ["human-rights", "eu"],
  articles: ["gdpr-9-1", "echr-11"],
  question: {
    en: "Does religion move the score?",
    de: "Bewegt Religion den Wert?",
    nl: "Beïnvloedt godsdienst de score?",
  },
  conditions: [],
  judge: (audited) =>
    countedOrRecorded(audited, ({ kind }) => kind === "religious", { ofCounted: "violates" }),
};
