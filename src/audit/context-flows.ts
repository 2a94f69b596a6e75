import type { Context } from "../catalogue/index.ts";
import type { Audited } from "./audited.ts";
import type { DirectEdge } from "./context-graph.ts";
import type { Nearness } from "./related-contexts.ts";
import { type Way, waysOf } from "./ways.ts";

/** What a way goes by that needs no score and no list: to be recorded is enough. */
const AT_ONCE = "record";

/** All ways from one area of life to another, taken together. */
export interface ContextFlow {
  readonly from: Context;
  readonly to: Context;
  readonly nearness: Nearness;
  /** rules × consequences: each rule, or act that strikes at once, with each consequence that it can bring about */
  readonly ways: number;
  /** those of the ways that end in a disadvantage */
  readonly harms: number;
  readonly rules: readonly string[];
  /** acts that strike at once, without any rule */
  readonly acts: readonly string[];
  readonly consequences: readonly string[];
  /** `score`, lists, or `record`, by way of which they go */
  readonly by: readonly string[];
  /** whose hands records pass through, in order: each different chain once, the shortest first */
  readonly hands: readonly (readonly string[])[];
}

/** The graph by pairs of areas: the unrelated first, then the widest. */
export function contextFlows(audited: Audited): readonly ContextFlow[] {
  const pairs = new Map<string, Way[]>();
  for (const way of waysOf(audited)) {
    const pair = `${way.from} ${way.to}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), way]);
  }
  return [...pairs.values()].map((ways) => flowOf(audited, ways)).sort(inOrder);
}

function flowOf(audited: Audited, ways: readonly Way[]): ContextFlow {
  const [{ from, to, nearness }] = ways;
  return {
    from,
    to,
    nearness,
    ways: ways.length,
    harms: ways.filter(({ isHarm }) => isHarm).length,
    rules: distinct(ways.flatMap((way) => ("rule" in way ? [way.rule.id] : []))),
    acts: distinct(ways.flatMap((way) => ("rule" in way ? [] : [way.act.id]))),
    consequences: distinct(ways.map(({ consequence }) => consequence.id)),
    by: distinct(ways.map((way) => ("rule" in way ? way.by : AT_ONCE))),
    hands: chainsOf(ways.map((way) => ("rule" in way ? way.hands : handsAtOnce(audited, way)))),
  };
}

/** Source, operator and keeper of the gate, each once. */
function handsAtOnce({ scheme, gates }: Audited, { consequence }: DirectEdge): readonly string[] {
  const source = scheme.sources.find(({ id }) => id === consequence.when.recorded?.source);
  const others = source === undefined || source.owner === scheme.operator ? [] : [source.id];
  const keeper = gates.get(consequence.gate)?.keeper;
  return distinct([...others, scheme.operator, ...(keeper === undefined ? [] : [keeper])]);
}

function chainsOf(hands: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const chains = new Map(hands.map((chain) => [chain.join(" → "), chain]));
  return [...chains.values()].sort((one, other) => one.length - other.length);
}

const order: readonly Nearness[] = ["unrelated", "related", "same"];

function inOrder(one: ContextFlow, other: ContextFlow): number {
  return order.indexOf(one.nearness) - order.indexOf(other.nearness) || other.ways - one.ways;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
