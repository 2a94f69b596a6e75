import { named, pieceOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged } from "../rule.ts";

const doubtful: readonly string[] = ["invented", "contested", "single-source"];

/** Rules without a source. */
export const lSource: AuditRule = {
  id: "L-source",
  packs: ["house"],
  articles: ["house-provenance"],
  question: {
    en: "Does every rule say where it comes from, and how well that is known?",
    de: "Sagt jede Regel, woher sie kommt und wie gut das bekannt ist?",
    nl: "Zegt elke regel waar hij vandaan komt en hoe goed dat bekend is?",
  },
  conditions: [],
  judge: (audited) => {
    const { rules } = audited.scheme;
    const silent = rules.filter(({ provenance }) => provenance === undefined);
    const inDoubt = rules.filter(({ provenance }) => doubtful.includes(provenance?.standing ?? ""));
    const told = silent.length > 0 ? silent : inDoubt;
    if (told.length === 0) return judged("passes", "sourced");
    const because = told.slice(0, 5).map(({ id }) => pieceOf(audited, "rules", id, "provenance"));
    const verdict = silent.length > 0 ? "violates" : "risk";
    return judged(verdict, silent.length > 0 ? "unsourced" : "doubtful", because, { names: named(told) });
  },
};
