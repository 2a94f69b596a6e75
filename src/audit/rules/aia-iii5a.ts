import { highRisk, listedGates } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** High risk: public benefits and services. */
export const aiaIII5a: AuditRule = {
  id: "AIA-III5a",
  packs: ["eu"],
  articles: ["aia-iii-5-a"],
  question: {
    en: "Does it help grant, reduce, revoke or delay public benefits or services?",
    de: "Hilft es, öffentliche Leistungen oder Dienste zu gewähren, zu kürzen, zu entziehen oder zu verzögern?",
    nl: "Helpt het overheidsuitkeringen of -diensten te verlenen, te korten, in te trekken of te vertragen?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => highRisk(audited, listedGates.benefits),
};
