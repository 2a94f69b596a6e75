import { reasonsGiven, says, undeclared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Access to score, inputs and logic. */
export const gdpr15: AuditRule = {
  id: "GDPR-15",
  packs: ["eu"],
  articles: ["gdpr-15-1-h", "cjeu-c-203-22"],
  question: {
    en: "Can people see their score, its inputs and the procedure that was actually applied?",
    de: "Können Menschen ihren Wert, seine Eingaben und das tatsächlich angewandte Verfahren einsehen?",
    nl: "Kunnen mensen hun score, de invoer en de echt toegepaste procedure inzien?",
  },
  conditions: ["union"],
  judge: (audited) => {
    const isSeen = audited.scheme.visibility?.self;
    if (isSeen === undefined) return undeclared(audited, "visibility.self");
    if (!isSeen) return says(audited, "violates", ["visibility", "self"], isSeen);
    return reasonsGiven(audited, "risk");
  },
};
