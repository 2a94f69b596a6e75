import { freedomCounted } from "../judging.ts";
import type { AuditRule } from "../rule.ts";

/** Peaceful assembly. */
export const iccpr21: AuditRule = {
  id: "ICCPR-21",
  packs: ["human-rights"],
  articles: ["iccpr-21"],
  question: {
    en: "Are gatherings scored or recorded, and is that necessary in a democratic society?",
    de: "Werden Versammlungen gezählt oder vermerkt, und ist das in einer demokratischen Gesellschaft nötig?",
    nl: "Worden bijeenkomsten geteld of genoteerd, en is dat nodig in een democratische samenleving?",
  },
  conditions: ["treaty", "state"],
  judge: (audited) =>
    freedomCounted(audited, ({ context, kind }) => context === "association" && kind === "political"),
};
