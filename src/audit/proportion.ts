import type { Act } from "../catalogue/index.ts";
import type { Audited } from "./audited.ts";
import { named, pieceOf } from "./facts.ts";
import { type Judgement, judged } from "./rule.ts";
import { struckWith } from "./struck-with.ts";
import { causeOf, isCostly, type Way, waysOf } from "./ways.ts";

/** What an act weighs, 0 to 4, by what it does to others. An assumption of ours. */
const gravityOf: Readonly<Record<Act["effect"], number>> = { harm: 4, cost: 2, neutral: 1, good: 0 };

/** How much more a consequence may weigh than the act. An assumption of ours. */
const LIMIT = 2;

/** The widest gap between what a consequence weighs and an act that can bring it about; undefined where none is too wide. */
export function disproportion(audited: Audited): Judgement | undefined {
  const wide = waysOf(audited).filter((edge) => isCostly(audited, edge) && gapOf(audited, edge) > LIMIT);
  if (wide.length === 0) return undefined;
  const alone = wide.filter((edge) => suffices(audited, edge));
  const told = alone.length > 0 ? alone : wide;
  const worst = told.reduce((most, edge) => (gapOf(audited, edge) > gapOf(audited, most) ? edge : most));
  const values = {
    severity: worst.consequence.severity,
    gravity: gravity(audited, worst),
    names: namedEdges(audited, [worst]),
  };
  const because = [
    causeOf(audited, worst).piece,
    pieceOf(audited, "consequences", worst.consequence.id, "severity"),
  ];
  const key = alone.length > 0 ? "gapAlone" : "gap";
  return judged(alone.length > 0 ? "violates" : "risk", key, because, values);
}

function gravity(audited: Audited, edge: Way): number {
  return gravityOf[audited.acts.get(causeOf(audited, edge).act)?.effect ?? "harm"];
}

function gapOf(audited: Audited, edge: Way): number {
  return edge.consequence.severity - gravity(audited, edge);
}

/** Whether one record is enough, from where everyone starts. */
function suffices({ scheme }: Audited, edge: Way): boolean {
  if (!("rule" in edge) || edge.by !== "score") return true;
  const { rule, consequence } = edge;
  const { score } = scheme;
  if (rule.straightTo !== undefined) return consequence.when.grades?.includes(rule.straightTo) ?? false;
  if (score.kind !== "points" || rule.points === undefined) return false;
  const [before, after] = [score.start, score.start + rule.points];
  return struckWith(scheme, consequence, after) === true && !struckWith(scheme, consequence, before);
}

/** Names of what edges lead from, and of consequences. */
export function namedEdges(audited: Audited, edges: readonly Way[]): string {
  return `${named(edges.map((edge) => causeOf(audited, edge)))} → ${named(edges.map(({ consequence }) => consequence))}`;
}
