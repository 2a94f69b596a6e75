import { pieceOf } from "../facts.ts";
import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { nothing } from "../rule.ts";

/** Data from public registers kept too long. */
export const gdprRet: AuditRule = {
  id: "GDPR-ret",
  packs: ["eu"],
  articles: ["cjeu-c-26-22", "gdpr-17"],
  question: {
    en: "Does a private bureau keep data from a public register longer than the register does?",
    de: "Speichert eine private Auskunftei Daten aus einem öffentlichen Register länger als das Register?",
    nl: "Bewaart een privaat bureau gegevens uit een openbaar register langer dan het register?",
  },
  conditions: ["union"],
  judge: (audited) => {
    const { operator, sources, rules } = audited.scheme;
    const registers = sources.filter(({ owner }) => owner === "public").map(({ id }) => id);
    const drawn = rules.filter(({ source }) => registers.includes(source));
    if (operator !== "private" || drawn.length === 0) return nothing;
    const kept = audited.scheme.declares?.registerKeeps;
    const verdict = drawn.some(({ expires }) => (expires?.after ?? Number.POSITIVE_INFINITY) > (kept ?? 0));
    const judgement = declared(audited, "registerKeeps", () => (verdict ? "violates" : "passes"));
    return {
      ...judgement,
      because: [...judgement.because, ...drawn.map(({ id }) => pieceOf(audited, "rules", id, "expires"))],
    };
  },
};
