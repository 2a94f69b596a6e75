import type { Act } from "../catalogue/index.ts";
import type { Audited } from "./audited.ts";
import type { ContextEdge } from "./context-graph.ts";
import { isCosting, named, pieceOf } from "./facts.ts";
import { type Judgement, judged } from "./rule.ts";

/** What an act weighs, 0 to 4, by what it does to others. An assumption of ours. */
const gravityOf: Readonly<Record<Act["effect"], number>> = { harm: 4, cost: 2, neutral: 1, good: 0 };

/** How much more a consequence may weigh than the act. An assumption of ours. */
const LIMIT = 2;

/** The widest gap between what a consequence weighs and an act that can bring it about; undefined where none is too wide. */
export function disproportion(audited: Audited): Judgement | undefined {
  const wide = audited.graph.edges.filter((edge) => {
    return edge.isHarm && isCosting(audited, edge.rule) && gapOf(audited, edge) > LIMIT;
  });
  if (wide.length === 0) return undefined;
  const alone = wide.filter((edge) => suffices(audited, edge));
  const told = alone.length > 0 ? alone : wide;
  const worst = told.reduce((most, edge) => (gapOf(audited, edge) > gapOf(audited, most) ? edge : most));
  const values = {
    severity: worst.consequence.severity,
    gravity: gravity(audited, worst),
    names: `${worst.rule.id} → ${worst.consequence.id}`,
  };
  const because = [
    pieceOf(audited, "rules", worst.rule.id, "act"),
    pieceOf(audited, "consequences", worst.consequence.id, "severity"),
  ];
  const key = alone.length > 0 ? "gapAlone" : "gap";
  return judged(alone.length > 0 ? "violates" : "risk", key, because, values);
}

function gravity({ acts }: Audited, { rule }: ContextEdge): number {
  return gravityOf[acts.get(rule.act)?.effect ?? "harm"];
}

function gapOf(audited: Audited, edge: ContextEdge): number {
  return edge.consequence.severity - gravity(audited, edge);
}

/** Whether one record is enough, from where everyone starts. */
function suffices({ scheme }: Audited, { rule, consequence, by }: ContextEdge): boolean {
  if (by !== "score") return true;
  const { grades = [], scoreBelow } = consequence.when;
  if (rule.straightTo !== undefined) return grades.includes(rule.straightTo);
  const { score } = scheme;
  if (score.kind !== "points" || rule.points === undefined) return false;
  const after = score.start + rule.points;
  if (scoreBelow !== undefined) return after < scoreBelow && score.start >= scoreBelow;
  const gradeOf = (points: number) =>
    scheme.grades?.scale.find(({ to }) => to === undefined || points < to)?.label ?? "";
  return grades.includes(gradeOf(after)) && !grades.includes(gradeOf(score.start));
}

/** Names of edges' rules and consequences. */
export function namedEdges(edges: readonly ContextEdge[]): string {
  return `${named(edges.map(({ rule }) => rule))} → ${named(edges.map(({ consequence }) => consequence))}`;
}
