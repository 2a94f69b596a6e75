import { harms, named, piecesOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** What life needs is cut. */
export const lEssential: AuditRule = {
  id: "L-essential",
  packs: ["human-rights", "fairness"],
  articles: ["icescr-essential", "iccpr-12"],
  question: {
    en: "Is anything cut that life is hard without: home, work, school, health, benefits?",
    de: "Wird etwas entzogen, ohne das das Leben schwer ist: Wohnung, Arbeit, Schule, Gesundheit, Leistungen?",
    nl: "Wordt iets ontnomen waar het leven zwaar zonder is: woning, werk, school, zorg, uitkering?",
  },
  conditions: [],
  judge: (audited) => {
    const cut = harms(audited).filter(({ gate }) => gate.isEssential);
    if (cut.length === 0) return nothing;
    const isRefused = cut.some(({ consequence }) => consequence.effect.kind === "refuse");
    const names = named(cut.map(({ consequence }) => consequence));
    return judged(isRefused ? "violates" : "risk", "strikes", piecesOf(audited, cut, "gate"), { names });
  },
};
