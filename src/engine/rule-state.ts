import type { RuleProgram } from "../scheme/index.ts";
import { type ArrayOf, createColumns, ruleColumns } from "../state/index.ts";

/** What a rule remembers of each person; a rule without a cap or a warning remembers nothing. */
export interface RuleState {
  readonly used: ArrayOf<"i32"> | undefined;
  readonly warned: ArrayOf<"u16"> | undefined;
}

/** Empty memories for rules over a number of persons. */
export function createRuleStates(rules: readonly RuleProgram[], size: number): readonly RuleState[] {
  const { used, warned } = ruleColumns;
  return rules.map((rule) => ({
    used: rule.cap && createColumns({ used }, size).used,
    warned: rule.warningTerm === undefined ? undefined : createColumns({ warned }, size).warned,
  }));
}
