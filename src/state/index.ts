/**
 * Every column of a person, declared once with type, default, unit and meaning, and the totals that
 * phases count.
 *
 * Reading order: `column` (what a declaration is), `columns` (of persons), `scheme-columns` (what schemes remember of them), `tallies`. This room
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
export { doorColumns, memberColumns, personColumns, traitColumns } from "./columns.ts";
export { incomeNow } from "./income-now.ts";
export { ledgerCauses } from "./ledger-causes.ts";
export {
  associationColumns,
  consequenceColumns,
  enrolmentColumns,
  indicatorColumns,
  listColumns,
  movedColumns,
  NO_END,
  poolColumns,
  ratingColumns,
  recordColumns,
  representativeColumns,
  ruleColumns,
  schemeColumns,
  sourceColumns,
} from "./scheme-columns.ts";
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
