import { publicly, publishedNames } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Honour and reputation. */
export const iccpr17: AuditRule = {
  id: "ICCPR-17",
  packs: ["human-rights"],
  articles: ["iccpr-17"],
  question: {
    en: "Are people named in public for a low score or a listing, and is that attack on reputation lawful?",
    de: "Werden Menschen öffentlich für niedrigen Wert oder Eintrag genannt, und ist dieser Angriff auf den Ruf rechtmäßig?",
    nl: "Worden mensen in het openbaar genoemd om een lage score of plaatsing, en is die aantasting van hun naam rechtmatig?",
  },
  conditions: ["treaty", "state"],
  judge: (audited) => {
    const shown = audited.touches === "persons" ? publicly(audited) : [];
    return shown.length === 0
      ? nothing
      : judged("risk", "published", shown, { names: publishedNames(audited) });
  },
};
