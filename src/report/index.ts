/**
 * A run told on one page, for somebody who reads newspapers: what happened, to whom, how sure it is and
 * how to get it again.
 *
 * Reading order: `input` (all that a report can say), `report-plan` (from a checked world to that),
 * `report-page`, `page` (what sections write with), `quote` (how numbers get onto a page), `sections`,
 * `figures`, `messages`. This room runs no world, opens no files and must never know a person but those
 * whose lives it is handed.
 */
export type { ReportInput, ReportPlan, Story } from "./input.ts";
export { type Language, languages } from "./numbers.ts";
export { reportPage } from "./report-page.ts";
export { reportPlanOf } from "./report-plan.ts";
