import { isHarm } from "../../scheme/index.ts";
import type { Audited } from "../audited.ts";
import { harms, named, pieceOf, piecesOf, strikes } from "../facts.ts";
import { withChildren } from "../measured/reached.ts";
import type { AuditRule, Judgement } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Whose standing can count for others in a family. */
const family: readonly string[] = ["parent", "spouse", "child", "household"];

/** Family bears the consequence. */
export const lFamily: AuditRule = {
  id: "L-family",
  packs: ["human-rights", "fairness"],
  articles: ["echr-8", "iccpr-24"],
  question: {
    en: "Do children, spouses or others in the household bear what somebody else's score brings?",
    de: "Tragen Kinder, Partner oder andere im Haushalt, was der Wert eines anderen bringt?",
    nl: "Dragen kinderen, partners of huisgenoten wat andermans score met zich brengt?",
  },
  conditions: [],
  judge: byText,
  judgeMeasured: (audited, here) => withChildren(here, byText(audited)),
};

function byText(audited: Audited): Judgement {
  const struck = strikes(audited).filter(({ consequence }) => family.includes(consequence.when.of));
  const counting = audited.scheme.association.filter(({ of }) => family.includes(of));
  if (counting.length > 0 && harms(audited).length > 0) {
    const because = counting.map(({ id }) => pieceOf(audited, "association", id));
    return judged("violates", "others", because, { names: named(counting) });
  }
  if (struck.length === 0) return nothing;
  const names = named(struck.map(({ consequence }) => consequence));
  const verdict = struck.some(({ consequence }) => isHarm(consequence.effect)) ? "violates" : "risk";
  return judged(verdict, "others", piecesOf(audited, struck, "when"), { names });
}
