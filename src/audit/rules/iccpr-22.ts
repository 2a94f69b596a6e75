import { freedomCounted } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Association. */
export const iccpr22: AuditRule = {
  id: "ICCPR-22",
  packs: ["human-rights"],
  articles: ["iccpr-22"],
  question: {
    en: "Are strikes or unions scored or recorded, and is that necessary in a democratic society?",
    de: "Werden Streiks oder Gewerkschaften gezählt oder vermerkt, und ist das in einer demokratischen Gesellschaft nötig?",
    nl: "Worden stakingen of vakbonden geteld of genoteerd, en is dat nodig in een democratische samenleving?",
  },
  conditions: ["treaty", "state"],
  judge: (audited) =>
    freedomCounted(audited, ({ context, kind }) => context === "work" && kind === "political"),
};
