/**
 * A history turned into numbers: one measure a file, all of them in `table`.
 *
 * Reading order: `measure` (the interface, and what a measure is handed), `table`, any measure,
 * `watch-measures`, `pool` (replicates put together). This room reads columns and totals and must never draw, change state, or know
 * how a scheme's file looks.
 */
export { gini } from "./gini.ts";
export type {
  Beginning,
  Collector,
  CollectorKind,
  DaySeries,
  Measure,
  MeasureValue,
  Measuring,
  Pool,
  Spread,
} from "./measure.ts";
export {
  type Comparison,
  type Division,
  divisions,
  type Estimate,
  type Followed,
  type Measured,
  type MeasuredGate,
  type MeasuredMistakes,
  type MeasuredScheme,
  type Removal,
  type Removals,
} from "./measured.ts";
export { poolOf } from "./pool.ts";
export { measures } from "./table.ts";
export { type ValueRow, valueRows } from "./value-rows.ts";
export { type MeasureWatch, type Outcome, watchMeasures } from "./watch-measures.ts";
