/**
 * What came of a run, told for people, in several languages: one page for somebody who reads newspapers,
 * and one synthetic person's life.
 *
 * Reading order: `input` (all that a report can say), `report-plan` (from a checked world to that),
 * `report-page`, `page` (what sections write with), `quote` (how numbers get onto a page), `sections`,
 * `figures`, `messages`; apart from them `life-blocks`, with `life-messages`, and `audit/`, whose `audit-page` is
 * one page of findings, and `assessment/`, which begins the documents that the law asks for. This room runs no world,
 * opens no files and must never know a person but those whose lives it is handed.
 */

export { assessmentText } from "./assessment/assessment.ts";
export type { AssessmentInput, AssessmentKind } from "./assessment/input.ts";
export { auditPage } from "./audit/audit-page.ts";
export type { AuditPageInput } from "./audit/input.ts";
export { besideBlocks, isSameConduct, type LifeBeside } from "./beside-blocks.ts";
export type { ReportInput, ReportPlan, Story } from "./input.ts";
export { type Block, lifeBlocks } from "./life-blocks.ts";
export { reportPage } from "./report-page.ts";
export { reportPlanOf } from "./report-plan.ts";
