import { ifHighRisk, reasonsGiven } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Explanation of a single decision. */
export const aia86: AuditRule = {
  id: "AIA-86",
  packs: ["eu"],
  articles: ["aia-86"],
  question: {
    en: "Does whoever is struck get a clear explanation of the system's role, where no other Union law gives it?",
    de: "Bekommt, wen es trifft, eine klare Erläuterung der Rolle des Systems, soweit kein anderes Unionsrecht sie gibt?",
    nl: "Krijgt wie getroffen wordt een heldere uitleg van de rol van het systeem, als geen ander Unierecht die geeft?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => ifHighRisk(audited, () => reasonsGiven(audited, "risk")),
};
