import type { AssociationProgram } from "./program.ts";
import type { Association, Scheme } from "./shape.ts";

const MILLION = 1_000_000;

/** An association as the engine runs it. */
export function lowerAssociation(
  { id, of, over, weight, every }: Association,
  { rules }: Scheme,
): AssociationProgram {
  return {
    id,
    of,
    rules:
      over === "score" ? undefined : Uint8Array.from(rules, (rule) => (over.rules.includes(rule.id) ? 1 : 0)),
    weight: Math.round(weight * MILLION),
    every,
  };
}
