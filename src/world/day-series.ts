import { type DaySeries, type Measure, measures } from "../measures/index.ts";
import type { WorldPlan } from "./compose.ts";
import type { Run } from "./run-world.ts";

/** What a measure says by day, a series a key. */
export interface MeasuredDays {
  readonly measure: string;
  /** null for a measure of the world */
  readonly scheme: string | null;
  readonly unit: string;
  readonly series: readonly DaySeries[];
}

/**
 * What a run's measures say by day, taken apart.
 *
 * @param taken the measures that the run was measured with
 */
export function daySeriesOf(
  { schemes }: Pick<WorldPlan, "schemes">,
  { outcomes }: Run,
  taken: readonly Measure[] = measures,
): readonly MeasuredDays[] {
  return outcomes.flatMap(({ measure, scheme, unit, value }) => {
    const { byDay } = taken.find(({ name }) => name === measure) ?? {};
    const program = schemes.find(({ program: { id } }) => scheme === undefined || id === scheme)?.program;
    if (byDay === undefined || program === undefined) return [];
    return [{ measure, scheme: scheme ?? null, unit, series: byDay(value, program) }];
  });
}
