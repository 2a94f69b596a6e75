import { lowerScheme } from "../../scheme/index.ts";
import type { PlannedScheme, WorldPlan } from "../compose.ts";

/**
 * The same world in which one scheme lacks a rule. Sources record what they did, so nobody's luck moves;
 * nothing counts it.
 */
export function withoutRule(plan: WorldPlan, scheme: string, rule: string): WorldPlan {
  const schemes = plan.schemes.map((planned) =>
    planned.scheme.scheme === scheme ? lackingRule(planned, rule, plan) : planned,
  );
  return { ...plan, schemes };
}

function lackingRule(planned: PlannedScheme, rule: string, { acts, gates }: WorldPlan): PlannedScheme {
  const scheme = { ...planned.scheme, rules: planned.scheme.rules.filter(({ id }) => id !== rule) };
  // a grade's step follows from the points of all rules, and is to stay as it was
  const { term, receives, grades } = planned.program;
  const { ofOrganisations, ...ofPersons } = lowerScheme(scheme, { acts, gates });
  const kept = { term, receives, grades };
  const program = {
    ...ofPersons,
    ...kept,
    ofOrganisations: ofOrganisations && { ...ofOrganisations, ...kept },
  };
  return { ...planned, scheme, program };
}
