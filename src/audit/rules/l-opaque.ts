import type { Audited } from "../audited.ts";
import { pieceAlong } from "../facts.ts";
import { hiddenSources } from "../hidden-sources.ts";
import { declared, undeclared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Whether a weighted score hangs on numbers that whoever runs it has not published. */
function secretWeights({ scheme: { score, rules } }: Audited): boolean {
  if (score.kind !== "weighted") return false;
  const used = score.weights.find(({ id }) => id === score.use) ?? score.weights[0];
  const isPublished = ["official", "operator"].includes(used.provenance.standing);
  return !isPublished || rules.some(({ pointsFrom }) => pointsFrom?.standing === "invented");
}

/** Weights or rules secret. */
export const lOpaque: AuditRule = {
  id: "L-opaque",
  packs: ["eu", "human-rights", "fairness"],
  articles: ["gdpr-15-1-h", "rb-den-haag-syri", "cjeu-c-203-22"],
  question: {
    en: "Can those who are scored find out how?",
    de: "Können Bewertete erfahren, wie?",
    nl: "Kunnen betrokkenen nagaan hoe?",
  },
  conditions: [],
  judge: (audited) => {
    const { process, visibility, declares } = audited.scheme;
    if (declares?.rulesPublished !== undefined) {
      return declared(audited, "rulesPublished", (is) => (is ? "passes" : "violates"));
    }
    const unknown = hiddenSources(audited);
    if (unknown !== undefined) return unknown;
    const hidden = [
      ...(process?.reasons === false ? ["process.reasons"] : []),
      ...(visibility?.self === false ? ["visibility.self"] : []),
    ];
    const secret = secretWeights(audited) ? ["score.weights"] : [];
    const missing = [...hidden, ...secret];
    if (process === undefined && missing.length === 0) return undeclared(audited, "process.reasons");
    if (missing.length === 0) return nothing;
    const because = missing.flatMap((field) => pieceAlong(audited, ...field.split(".")));
    const isAll = hidden.length > 0 && secret.length > 0;
    return judged(isAll ? "violates" : "risk", "missing", because, { names: missing.join(", ") });
  },
};
