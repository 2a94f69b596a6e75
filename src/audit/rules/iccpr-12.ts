import { harms, named, piecesOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Freedom of movement. */
export const iccpr12: AuditRule = {
  id: "ICCPR-12",
  packs: ["human-rights"],
  articles: ["iccpr-12"],
  question: {
    en: "Does the scheme keep people from travelling, and is that lawful, necessary and proportionate?",
    de: "Hindert das System Menschen am Reisen, und ist das rechtmäßig, nötig und verhältnismäßig?",
    nl: "Belet het systeem mensen te reizen, en is dat rechtmatig, nodig en evenredig?",
  },
  conditions: ["treaty", "state"],
  judge: (audited) => {
    const kept = harms(audited).filter(
      ({ consequence, gate }) => gate.context === "travel" && consequence.effect.kind === "refuse",
    );
    if (kept.length === 0) return nothing;
    const names = named(kept.map(({ consequence }) => consequence));
    return judged("risk", "strikes", piecesOf(audited, kept, "gate"), { names });
  },
};
