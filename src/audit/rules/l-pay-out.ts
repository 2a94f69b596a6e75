import { named, pieceAlong, pieceOf } from "../facts.ts";
import { says } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Money shortens a sanction. */
export const lPayOut: AuditRule = {
  id: "L-pay-out",
  packs: ["fairness"],
  articles: ["house-money", "echr-14"],
  question: {
    en: "Can those with money end a sanction sooner than those without?",
    de: "Können Menschen mit Geld eine Folge früher beenden als andere?",
    nl: "Kunnen mensen met geld een gevolg eerder beëindigen dan anderen?",
  },
  conditions: [],
  judge: (audited) => {
    const { lists, process } = audited.scheme;
    const bought = lists.filter(({ exits }) => exits.some(({ by }) => by === "payment"));
    const because = bought.map(({ id }) => pieceOf(audited, "lists", id, "exits"));
    if (bought.length > 0) return judged("risk", "sold", because, { names: named(bought) });
    const sold = process?.repairs.filter(({ by }) => by === "payment") ?? [];
    if (sold.length > 0) {
      const piece = pieceAlong(audited, "process", "repairs");
      return judged("violates", "sold", piece, { names: named(sold) });
    }
    if (process?.repair !== "by-payment") return nothing;
    return says(audited, "risk", ["process", "repair"], process.repair);
  },
};
