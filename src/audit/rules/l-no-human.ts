import { declared, says, undeclared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** No human. */
export const lNoHuman: AuditRule = {
  id: "L-no-human",
  packs: ["eu", "fairness"],
  articles: ["gdpr-22-3", "aia-14"],
  question: {
    en: "Does a human decide, at least on appeal?",
    de: "Entscheidet ein Mensch, wenigstens über den Einspruch?",
    nl: "Beslist een mens, ten minste in beroep?",
  },
  conditions: [],
  judge: (audited) => {
    const { process, declares } = audited.scheme;
    if (declares?.decides === "with-a-human") return declared(audited, "decides", () => "passes");
    const appeal = process?.appeal;
    if (appeal === undefined || appeal === "none") return undeclared(audited, "declares.decides");
    return says(audited, appeal.human ? "passes" : "violates", ["process", "appeal", "human"], appeal.human);
  },
};
