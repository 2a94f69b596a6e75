import { named, pieceOf } from "../facts.ts";
import { says, undeclared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged } from "../rule.ts";

/** The right to repair. */
export const cnREP: AuditRule = {
  id: "CN-REP",
  packs: ["china"],
  articles: ["ndrc-58-2", "ndrc-2025-3", "plan-2025-times"],
  question: {
    en: "Can whoever has a bad record repair it?",
    de: "Kann, wer einen schlechten Eintrag hat, ihn bereinigen?",
    nl: "Kan wie een slechte aantekening heeft die herstellen?",
  },
  conditions: ["china"],
  judge: (audited) => {
    const { lists, process } = audited.scheme;
    const shut = lists.filter(
      ({ kind, term, exits }) => kind === "black" && term === undefined && exits.length === 0,
    );
    if (shut.length > 0) {
      const because = shut.map(({ id }) => pieceOf(audited, "lists", id));
      return judged("violates", "endless", because, { names: named(shut) });
    }
    if (process === undefined) return undeclared(audited, "process.repair");
    const verdict = process.repair === "none" ? "violates" : "passes";
    return says(audited, verdict, ["process", "repair"], process.repair);
  },
};
