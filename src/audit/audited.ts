import type { Act, Gate } from "../catalogue/index.ts";
import type { Catalogues, Scheme } from "../scheme/index.ts";
import type { Located } from "../text/index.ts";
import { type ContextGraph, contextGraph } from "./context-graph.ts";

/** What a scheme is looked at by: its value, the pieces that remember their lines, and who can be struck. */
export interface Audited {
  readonly scheme: Scheme;
  readonly pieces: Located;
  readonly acts: ReadonlyMap<string, Act>;
  readonly gates: ReadonlyMap<string, Gate>;
  readonly graph: ContextGraph;
  /** persons scored, listed or struck for what is recorded of them; those who represent what is; or nobody */
  readonly touches: "persons" | "representatives" | "nobody";
}

/** A checked scheme, ready for rules. @param passedBy by source id, the scheme whose records it gets */
export function createAudited(
  read: { readonly scheme: Scheme; readonly pieces: Located },
  catalogues: Catalogues,
  passedBy?: ReadonlyMap<string, string>,
): Audited {
  const acts = new Map(catalogues.acts.acts.map((act) => [act.id, act]));
  const gates = new Map(catalogues.gates.gates.map((gate) => [gate.id, gate]));
  const { scheme } = read;
  const graph = contextGraph(scheme, acts, gates, passedBy);
  return { ...read, acts, gates, graph, touches: touchedBy(scheme, gates) };
}

function touchedBy(scheme: Scheme, gates: ReadonlyMap<string, Gate>): Audited["touches"] {
  // without any score, to be recorded or taken for somebody is judgement enough
  const strikesAtOnce = scheme.consequences.some(({ when }) => when.recorded ?? when.watched);
  const scores = scheme.score.kind !== "none" || scheme.lists.length > 0 || scheme.rules.length > 0;
  const judges = scores || strikesAtOnce;
  if (scheme.covers.persons && judges) return "persons";
  const strikesPersons = scheme.consequences.some(({ gate }) => gates.get(gate)?.of === "person");
  return strikesPersons ? "representatives" : "nobody";
}
