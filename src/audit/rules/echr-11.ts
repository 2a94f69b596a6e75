import { freedomCounted } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Points for assembly, petition, strike. */
export const echr11: AuditRule = {
  id: "ECHR-11",
  packs: ["human-rights"],
  articles: ["echr-11"],
  question: {
    en: "Do gatherings, petitions or strikes cost points, and is that necessary in a democratic society?",
    de: "Kosten Versammlungen, Petitionen oder Streiks Punkte, und ist das in einer demokratischen Gesellschaft nötig?",
    nl: "Kosten bijeenkomsten, petities of stakingen punten, en is dat nodig in een democratische samenleving?",
  },
  conditions: ["treaty", "state"],
  judge: (audited) =>
    freedomCounted(
      audited,
      ({ context, kind }) => kind === "political" && ["association", "civic", "work"].includes(context),
    ),
};
