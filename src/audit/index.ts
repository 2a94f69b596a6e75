/**
 * A scheme's text against law: findings, each with the lines and the articles that it rests on.
 *
 * Reading order: `law-shape` and `read-law` (law as data), `rule` and `table` (what is asked), `audited` and
 * `context-graph` (what a scheme is looked at by), `facts` and `judging` (what rules share), `audit-scheme`
 * (findings), `told` (findings in words). This room must never run anything, never know a person, and
 * never say what the law is: a finding is a question for a lawyer.
 */
export { type AuditOptions, auditScheme, type Finding } from "./audit-scheme.ts";
export { type Audited, createAudited } from "./audited.ts";
export type { ContextEdge, ContextGraph } from "./context-graph.ts";
export { checkExpectedVerdicts } from "./expected.ts";
export { lawShape } from "./law-shape.ts";
export { type Article, type Law, readLaw, readLawFile } from "./read-law.ts";
export { type Repair, repairsOf } from "./repair.ts";
export { type AuditRule, type MeasuredFact, type Pack, packs, type Verdict, verdicts } from "./rule.ts";
export { sarifOf } from "./sarif.ts";
export { type SideBySide, sideBySide } from "./side-by-side.ts";
export { readSuppressions, type Suppression } from "./suppressions.ts";
export { auditRules } from "./table.ts";
export { type Cited, type Quoted, type ToldFinding, type ToldRepair, tellFindings } from "./told.ts";
export { packWords, verdictWords, words } from "./words.ts";
