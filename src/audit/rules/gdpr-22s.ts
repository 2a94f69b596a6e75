import type { Audited } from "../audited.ts";
import { atThirdParties, named, piecesOf } from "../facts.ts";
import { judgeFollowing } from "../measured/following.ts";
import type { AuditRule, Judgement } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** A score on which others draw strongly is the decision. */
export const gdpr22s: AuditRule = {
  id: "GDPR-22s",
  packs: ["eu"],
  articles: ["cjeu-c-634-21", "gdpr-22-1"],
  question: {
    en: "Do third parties draw strongly on the score, so that the score itself is the decision?",
    de: "Ziehen Dritte den Wert maßgeblich heran, sodass er selbst die Entscheidung ist?",
    nl: "Gaan derden in hoge mate op de score af, zodat de score zelf het besluit is?",
  },
  conditions: ["union"],
  judge: byText,
  judgeMeasured: (audited, here) =>
    judgeFollowing(here, byText(audited), {
      gates: new Set(atThirdParties(audited).map(({ gate }) => gate.id)),
      isOfLists: false,
    }),
};

function byText(audited: Audited): Judgement {
  const drawing = atThirdParties(audited).filter(
    ({ consequence: { when } }) =>
      when.grades !== undefined || when.scoreFrom !== undefined || when.scoreBelow !== undefined,
  );
  if (drawing.length === 0) return nothing;
  const names = named(drawing.map(({ consequence }) => consequence));
  return judged("risk", "handsOn", piecesOf(audited, drawing, "gate"), { names });
}
