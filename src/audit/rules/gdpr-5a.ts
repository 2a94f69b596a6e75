import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Lawful basis. */
export const gdpr5a: AuditRule = {
  id: "GDPR-5a",
  packs: ["eu"],
  articles: ["gdpr-5-1-a", "gdpr-6", "ap-2021"],
  question: {
    en: "On what legal basis is each kind of record used, and which law does a public operator cite?",
    de: "Auf welcher Rechtsgrundlage wird jede Art von Vermerk genutzt, und welches Gesetz nennt ein öffentlicher Betreiber?",
    nl: "Op welke grondslag wordt elk soort aantekening gebruikt, en welke wet noemt een publieke uitvoerder?",
  },
  conditions: ["union"],
  judge: (audited) => {
    const { declares, covers } = audited.scheme;
    return declared(audited, "basis", (basis) => {
      const isForced = covers.enrolment === "compulsory" && basis.endsWith("consent");
      if (basis === "none" || isForced) return "violates";
      return basis === "law" && declares?.basisText === undefined ? "risk" : "passes";
    });
  },
};
