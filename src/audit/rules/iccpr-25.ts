import { harmsAt } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Public service. */
export const iccpr25: AuditRule = {
  id: "ICCPR-25",
  packs: ["human-rights"],
  articles: ["iccpr-25"],
  question: {
    en: "Does a score close public office, and do people enter it on equal terms?",
    de: "Verschließt ein Wert öffentliche Ämter, und treten Menschen sie zu gleichen Bedingungen an?",
    nl: "Sluit een score openbare ambten, en treden mensen daar op gelijke voet toe?",
  },
  conditions: ["treaty", "state"],
  judge: (audited) => harmsAt(audited, ({ id }) => id === "public-office", "risk"),
};
