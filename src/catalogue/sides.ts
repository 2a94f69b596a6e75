import type { ActCatalogue } from "./acts.ts";
import type { GateCatalogue } from "./gates.ts";

/** Who does an act, or comes to a gate. */
export type Whom = "person" | "organisation";

/** The acts of one side: of persons or of organisations. The same catalogue where all are. */
export function actsOf(catalogue: ActCatalogue, whom: Whom): ActCatalogue {
  const acts = catalogue.acts.filter((act) => act.of === whom);
  return acts.length === catalogue.acts.length ? catalogue : { ...catalogue, acts };
}

/** The gates to which one side comes. */
export function gatesOf(catalogue: GateCatalogue, whom: Whom): GateCatalogue {
  const gates = catalogue.gates.filter((gate) => gate.of === whom);
  return gates.length === catalogue.gates.length ? catalogue : { ...catalogue, gates };
}
