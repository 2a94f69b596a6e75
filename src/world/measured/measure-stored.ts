import type { Measured } from "../../measures/index.ts";
import type { WorldPlan } from "../compose.ts";
import { answersOfRuns } from "./compare-runs.ts";
import { gatesOfRows, schemeOfRows } from "./of-rows.ts";
import { type RunRow, RunRows } from "./run-rows.ts";

/** What was run, as its manifest says. */
export interface StoredExtent {
  readonly persons: number;
  readonly days: number;
  readonly replicates: number;
  readonly isRedrawn: boolean;
  readonly magnified?: { readonly times: number };
}

/**
 * What an audit can ask of the aggregates of a run that is over: no person is looked at. What they do not tell
 * (days under a burden, answers that follow a score, life without a rule) stays unmeasured.
 */
export function measuredOfStored(
  plan: WorldPlan,
  { persons, days, replicates, isRedrawn, magnified }: StoredExtent,
  stored: Iterable<RunRow>,
): Measured {
  const rows = new RunRows(stored);
  return {
    persons,
    days,
    seeds: replicates,
    isRedrawn,
    ...(magnified && { magnified: magnified.times }),
    from: "stored run",
    gates: gatesOfRows(rows, plan, (gate) => answersOfRuns(rows, gate)),
    schemes: plan.schemes.map(({ scheme: { scheme } }) =>
      schemeOfRows(rows, plan, scheme, persons * replicates),
    ),
  };
}
