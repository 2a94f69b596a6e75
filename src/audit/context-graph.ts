import type { Act, Context, Gate } from "../catalogue/index.ts";
import { type Consequence, isHarm, type Rule, type Scheme } from "../scheme/index.ts";
import { type Nearness, nearness } from "./related-contexts.ts";

/** A way from what somebody does to where it is felt: one rule, one consequence. */
export interface ContextEdge {
  readonly rule: Rule;
  readonly consequence: Consequence;
  /** area of life of the act */
  readonly from: Context;
  /** area of life in which the consequence is felt */
  readonly to: Context;
  readonly nearness: Nearness;
  readonly isHarm: boolean;
  /** score, or the list, by way of which it goes */
  readonly by: string;
  /** whose hands it passes through, in order: source, operator, keeper of the gate; each once */
  readonly hands: readonly string[];
}

/** A way without any score or list: to be recorded doing something is enough. */
export interface DirectEdge extends Pick<ContextEdge, "consequence" | "from" | "to" | "nearness" | "isHarm"> {
  readonly act: Act;
}

/** Which acts are felt where, over whose hands. */
export interface ContextGraph {
  readonly edges: readonly ContextEdge[];
  readonly direct: readonly DirectEdge[];
}

/**
 * The graph of a scheme: an edge for each rule that can bring each consequence about. Only consequences at
 * gates of persons; what others' records a world passes on adds a hand.
 *
 * @param passedBy by source id, which scheme its records come from
 */
export function contextGraph(
  scheme: Scheme,
  acts: ReadonlyMap<string, Act>,
  gates: ReadonlyMap<string, Gate>,
  passedBy: ReadonlyMap<string, string> = new Map(),
): ContextGraph {
  const owners = new Map(scheme.sources.map((source) => [source.id, source.owner]));
  const edges = scheme.consequences.flatMap((consequence): ContextEdge[] => {
    const gate = gates.get(consequence.gate);
    if (gate === undefined || gate.of !== "person") return [];
    return feedingRules(scheme, consequence).flatMap(({ rule, by }) => {
      const act = acts.get(rule.act);
      if (act === undefined) return [];
      const passed = passedBy.get(rule.source);
      const source = owners.get(rule.source) === scheme.operator ? [] : [rule.source];
      const hands = [...(passed === undefined ? [] : [passed]), ...source, scheme.operator, gate.keeper];
      return [
        {
          rule,
          consequence,
          from: act.context,
          to: consequence.context,
          nearness: nearness(act.context, consequence.context),
          isHarm: isHarm(consequence.effect),
          by,
          hands: [...new Set(hands)],
        },
      ];
    });
  });
  return {
    edges,
    direct: scheme.consequences.flatMap((consequence) => directEdge(consequence, acts, gates)),
  };
}

function directEdge(
  consequence: Consequence,
  acts: ReadonlyMap<string, Act>,
  gates: ReadonlyMap<string, Gate>,
): readonly DirectEdge[] {
  const act = acts.get(consequence.when.recorded?.act ?? "");
  if (act === undefined || gates.get(consequence.gate)?.of !== "person") return [];
  const { context: to, effect } = consequence;
  return [
    { act, consequence, from: act.context, to, nearness: nearness(act.context, to), isHarm: isHarm(effect) },
  ];
}

/** Rules whose records can bring a consequence about, and by what: the score or a list. */
function feedingRules(
  { rules }: Scheme,
  { when }: Consequence,
): readonly { readonly rule: Rule; readonly by: string }[] {
  const isOnScore =
    when.grades !== undefined || when.scoreFrom !== undefined || when.scoreBelow !== undefined;
  return rules.flatMap((rule) => {
    const movesScore = rule.points !== undefined || rule.straightTo !== undefined;
    const list = rule.list !== undefined && when.lists?.includes(rule.list) ? rule.list : undefined;
    if (list !== undefined) return [{ rule, by: list }];
    return isOnScore && movesScore ? [{ rule, by: "score" }] : [];
  });
}
