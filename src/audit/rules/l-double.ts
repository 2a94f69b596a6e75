import { isCosting, named, pieceOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Acts for which courts or police fine people anyway. An assumption of ours. */
const punished: readonly string[] = [
  "crosses-at-red",
  "breaks-traffic-rule",
  "drives-drunk",
  "flees-after-accident",
  "evades-fare",
  "produces-counterfeits",
  "hides-assets-from-court",
  "breaks-court-orders-on-spending",
  "raises-funds-illegally",
  "takes-part-in-pyramid-selling",
  "steals-utilities",
  "carries-dangerous-goods",
  "travels-on-false-id",
  "files-tax-late",
  "burns-or-dumps-waste",
  "destroys-public-equipment",
  "breaks-family-planning-rules",
  "cheats-on-tax",
  "pollutes",
];

/** Punished by law, by points and by others. */
export const lDouble: AuditRule = {
  id: "L-double",
  packs: ["fairness"],
  articles: ["house-proportion"],
  question: {
    en: "Is an act that the law punishes punished again, by points and by several others?",
    de: "Wird, was das Recht bestraft, noch einmal bestraft, durch Punkte und mehrere andere?",
    nl: "Wordt wat de wet straft nogmaals gestraft, met punten en door verscheidene anderen?",
  },
  conditions: [],
  judge: (audited) => {
    const edges = audited.graph.edges.filter(({ rule, isHarm }) => {
      return isHarm && isCosting(audited, rule) && punished.includes(rule.act);
    });
    if (edges.length === 0) return nothing;
    const keepersOf = (id: string) => [
      ...new Set(
        edges
          .filter(({ rule }) => rule.id === id)
          .map(({ consequence }) => audited.gates.get(consequence.gate)?.keeper ?? ""),
      ),
    ];
    const rules = [...new Set(edges.map(({ rule }) => rule))];
    const worst = rules.reduce((most, rule) =>
      keepersOf(rule.id).length > keepersOf(most.id).length ? rule : most,
    );
    const keepers = keepersOf(worst.id);
    const because = rules.slice(0, 5).map(({ id }) => pieceOf(audited, "rules", id, "act"));
    const values = { keepers: keepers.join(", "), names: named(rules) };
    return judged(keepers.length > 1 ? "violates" : "risk", "punished", because, values);
  },
};
