import type { Act } from "../catalogue/index.ts";
import type { Consequence } from "../scheme/index.ts";
import type { Audited } from "./audited.ts";
import type { ContextEdge, DirectEdge } from "./context-graph.ts";
import { isCosting, pieceOf, type Seen } from "./facts.ts";

/** Consequences that strike at once whoever is recorded doing an act that passes a test. */
export function struckAtOnce(
  { graph }: Audited,
  test: (act: Act) => boolean,
): readonly (Seen<Consequence> & Pick<DirectEdge, "isHarm">)[] {
  return graph.direct
    .filter(({ act }) => test(act))
    .map(({ act, consequence, isHarm }) => ({ act, by: consequence, isHarm }));
}

/** A way from an act to where it is felt. */
export type Way = ContextEdge | DirectEdge;

/** Every way from an act to where it is felt, by a score, by a list or at once. */
export function waysOf({ graph }: Audited): readonly Way[] {
  return [...graph.edges, ...graph.direct];
}

/** The act of a way, its name, and the piece that makes it count. */
export function causeOf(audited: Audited, way: Way) {
  if ("rule" in way)
    return { id: way.rule.id, act: way.rule.act, piece: pieceOf(audited, "rules", way.rule.id, "act") };
  const piece = pieceOf(audited, "consequences", way.consequence.id, "when");
  return { id: way.act.id, act: way.act.id, piece };
}

/** Whether a way starts from something that counts against somebody. */
export function isCostly(audited: Audited, way: Way): boolean {
  return way.isHarm && (!("rule" in way) || isCosting(audited, way.rule));
}

/** As long as a scheme can say that a record strikes: longer than anybody lives. */
const FOR_LIFE = 36500;

/** Consequences that a record brings about for as long as somebody lives. */
export function lifelong({ graph }: Audited): readonly Consequence[] {
  return graph.direct
    .filter(({ isHarm, consequence }) => isHarm && (consequence.when.recorded?.within ?? 0) >= FOR_LIFE)
    .map(({ consequence }) => consequence);
}
