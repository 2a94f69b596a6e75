import type { DaySeries, MeasureValue } from "./measure.ts";

/** A value that is a list by day of lists by key, as a series a key. */
export function seriesOf(value: MeasureValue, keys: readonly string[]): readonly DaySeries[] {
  const days = value as readonly (readonly number[])[];
  return keys.map((key, position) => ({ key, values: days.map((day) => day[position]) }));
}
