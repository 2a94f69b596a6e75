/**
 * Every column of a person, declared once with type, default, unit and meaning, and the totals that
 * phases count.
 *
 * Reading order: `column` (what a declaration is), `columns` (all of them), `tallies`. This room
 * holds no behaviour: who changes a column is the engine's business.
 */
export {
  type ArrayOf,
  bytesPerPerson,
  type Column,
  type ColumnsOf,
  type ColumnType,
  createColumns,
} from "./column.ts";
export {
  consequenceColumns,
  doorColumns,
  enrolmentColumns,
  indicatorColumns,
  listColumns,
  memberColumns,
  NO_END,
  personColumns,
  poolColumns,
  representativeColumns,
  ruleColumns,
  schemeColumns,
  traitColumns,
} from "./columns.ts";
export { incomeNow } from "./income-now.ts";
export {
  CELLS,
  createTallies,
  FIFTHS,
  type GateTallies,
  otherEntries,
  type SchemeTallies,
  type Tallies,
  WHERE,
  waysOff,
  whereOf,
} from "./tallies.ts";
export type { DoorsView, GateView, OrganisationsView, SchemeView, View } from "./view.ts";
