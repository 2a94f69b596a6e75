import type { Audited } from "./audited.ts";
import { harms, named, pieceOf, strikes } from "./facts.ts";
import { namedEdges } from "./proportion.ts";
import { type Judgement, judged } from "./rule.ts";
import { struckWith } from "./struck-with.ts";
import { causeOf, isCostly, type Way, waysOf } from "./ways.ts";

/**
 * Whether somebody is treated worse in an area of life that what is recorded has nothing to do with. A
 * violation where none of the records that lead there is from it or nearby; a risk where some are not.
 */
export function worseElsewhere(audited: Audited): Judgement | undefined {
  const found = harms(audited).flatMap(({ consequence }) => {
    const ways = waysOf(audited).filter((edge) => edge.consequence === consequence);
    const costly = ways.filter((way) => isCostly(audited, way));
    // who begins well is brought down by what costs points, and by nothing that adds some
    const beginsWell = struckWith(audited.scheme, consequence, startOf(audited)) === false;
    const edges = beginsWell && costly.length > 0 ? costly : ways;
    return edges.length === 0 ? [] : [sorted(edges)];
  });
  const worst =
    found.find(({ verdict }) => verdict === "violates") ?? found.find(({ edges }) => edges.length);
  if (worst === undefined) return undefined;
  const same = found.filter(({ verdict, edges }) => verdict === worst.verdict && edges.length > 0);
  const edges = same.flatMap((each) => each.edges);
  const because = same.flatMap((each) => [
    pieceOf(audited, "consequences", each.edges[0].consequence.id, "context"),
  ]);
  const causes = new Map(edges.map((edge) => causeOf(audited, edge)).map((cause) => [cause.id, cause.piece]));
  const values = {
    from: [...new Set(edges.map(({ from }) => from))].join(", "),
    to: [...new Set(edges.map(({ to }) => to))].join(", "),
    names: namedEdges(audited, edges),
  };
  const pieces = [...because, ...[...causes.values()].slice(0, 3)];
  return judged(worst.verdict, worst.verdict === "violates" ? "unrelated" : "mixed", pieces, values);
}

function startOf({ scheme: { score } }: Audited): number {
  return score.kind === "points" ? score.start : 0;
}

function sorted(edges: readonly Way[]): {
  readonly verdict: "violates" | "risk";
  readonly edges: readonly Way[];
} {
  const unrelated = edges.filter(({ nearness }) => nearness === "unrelated");
  if (unrelated.length === edges.length) return { verdict: "violates", edges };
  // something recorded nearby but nothing in the same area is for a lawyer too
  return { verdict: "risk", edges: edges.filter(({ nearness }) => nearness !== "same") };
}

/** Perks in areas of life with which nothing recorded has to do. */
export function perksElsewhere(audited: Audited): Judgement | undefined {
  const found = strikes(audited).filter(({ consequence }) => {
    const edges = waysOf(audited).filter((edge) => edge.consequence === consequence);
    return edges.length > 0 && edges.every(({ nearness }) => nearness === "unrelated");
  });
  if (found.length === 0) return undefined;
  const because = found.map(({ consequence }) => pieceOf(audited, "consequences", consequence.id, "context"));
  return judged("risk", "perks", because, { names: named(found.map(({ consequence }) => consequence)) });
}

/** That nobody is treated worse elsewhere, which is less than that nothing is felt there. */
export function notWorseElsewhere({ graph }: Audited): Judgement {
  const isFelt = graph.edges.some(({ nearness }) => nearness === "unrelated");
  return judged("passes", isFelt ? "notWorse" : "sameContext");
}
