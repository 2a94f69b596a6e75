import { strikes } from "../facts.ts";
import { judgeDisparity } from "../measured/disparity.ts";
import { answersAt } from "../measured/here.ts";
import type { AuditRule } from "../rule.ts";
import { measured, nothing } from "../rule.ts";

/** Four fifths in employment. */
export const us45: AuditRule = {
  id: "US-45",
  packs: ["us", "fairness"],
  articles: ["ugesp-4-d"],
  question: {
    en: "Is any group selected at less than four fifths of the highest group's rate?",
    de: "Wird eine Gruppe mit weniger als vier Fünfteln der Quote der höchsten Gruppe ausgewählt?",
    nl: "Wordt een groep minder dan vier vijfde zo vaak gekozen als de hoogste groep?",
  },
  conditions: ["us"],
  judge: (audited) => (strikes(audited).some(({ gate }) => gate.context === "work") ? measured : nothing),
  judgeMeasured: (audited, here) => {
    const work = strikes(audited).filter(({ gate }) => gate.context === "work");
    if (work.length === 0) return nothing;
    // the guidelines are about race, sex and ethnic group: not about income or opinion
    const answers = answersAt(here, (gate) => work.some((struck) => struck.gate.id === gate));
    return judgeDisparity(
      audited,
      here,
      answers.filter(({ comparison }) => comparison.of === "group"),
    );
  },
};
