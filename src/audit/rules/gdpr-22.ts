import type { Audited } from "../audited.ts";
import { heavyHarms } from "../facts.ts";
import { declared, ifHeavy } from "../judging.ts";
import { judgeFollowing } from "../measured/following.ts";
import type { AuditRule, Judgement } from "../rule.ts";

/** The three grounds of Article 22(2). */
const allowed: readonly string[] = ["law", "contract", "explicit-consent"];

/** Decisions by machine alone. */
export const gdpr22: AuditRule = {
  id: "GDPR-22",
  packs: ["eu"],
  articles: ["gdpr-22-1", "gdpr-22-2"],
  question: {
    en: "Is anything with legal or similar effect decided by the score alone, and on which of the three grounds?",
    de: "Wird etwas mit rechtlicher oder ähnlicher Wirkung allein nach dem Wert entschieden, und auf welchem der drei Gründe?",
    nl: "Wordt iets met rechtsgevolg of vergelijkbaar gevolg door de score alleen beslist, en op welke van de drie gronden?",
  },
  conditions: ["union"],
  judge: byText,
  judgeMeasured: (audited, here) =>
    judgeFollowing(here, byText(audited), {
      gates: new Set(heavyHarms(audited).map(({ gate }) => gate.id)),
      isOfLists: true,
    }),
};

function byText(audited: Audited): Judgement {
  return ifHeavy(audited, () =>
    declared(audited, "decides", (decides) => {
      const isAllowed = allowed.includes(audited.scheme.declares?.basis ?? "none");
      return decides !== "alone" || isAllowed ? "passes" : "violates";
    }),
  );
}
