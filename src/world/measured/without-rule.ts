import type { Program } from "../../scheme/index.ts";
import { type WorldPlan, withSchemes } from "../compose.ts";

/**
 * The same world in which one scheme lacks a rule. Sources record what they did, so nobody's luck moves;
 * nothing counts it.
 */
export function withoutRule(plan: WorldPlan, id: string, rule: string): WorldPlan {
  const lacking = plan.schemes
    .filter(({ scheme }) => scheme.scheme === id)
    .map(({ scheme }) => ({ ...scheme, rules: scheme.rules.filter((each) => each.id !== rule) }));
  const changed = withSchemes(plan, new Map(lacking.map((scheme) => [id, scheme])));
  const schemes = changed.schemes.map(({ program, ...planned }, position) => {
    return { ...planned, program: withGrades(program, plan.schemes[position].program) };
  });
  return { ...changed, schemes };
}

/** A grade's step follows from the points of all rules, and is to stay as it was. */
function withGrades(program: Program, { grades }: Program): Program {
  const { ofOrganisations } = program;
  return { ...program, grades, ofOrganisations: ofOrganisations && { ...ofOrganisations, grades } };
}
