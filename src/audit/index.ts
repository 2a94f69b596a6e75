/**
 * A scheme's text against law: findings, each with the lines and the articles that it rests on.
 *
 * Reading order: `law-shape` and `read-law` (law as data), `rule` and `table` (what is asked), `audited` and
 * `context-graph` (what a scheme is looked at by), `facts` and `judging` (what rules share), `audit-scheme`
 * (findings), `context-flows` and `audience-knowledge` (what findings alone do not show), `told` and `told-scheme`
 * (all that in words). This room must never run anything, never know a person, and
 * never say what the law is: a finding is a question for a lawyer.
 */
export { type AuditOptions, auditScheme, type Finding } from "./audit-scheme.ts";
export { type Audited, createAudited } from "./audited.ts";
export type { ContextFlow } from "./context-flows.ts";
export type { ContextEdge, ContextGraph } from "./context-graph.ts";
export { contextWords } from "./context-words.ts";
export { checkExpectedVerdicts } from "./expected.ts";
export { keeperWords } from "./keeper-words.ts";
export type { Access, Audience, Learned, PassedOn } from "./knowledge/knowledge.ts";
export { lawShape } from "./law-shape.ts";
export type { Quoted } from "./quoted.ts";
export { type Article, type Law, readLaw, readLawFile } from "./read-law.ts";
export { type Repair, repairsOf } from "./repair.ts";
export { type AuditRule, type MeasuredFact, type Pack, packs, type Verdict, verdicts } from "./rule.ts";
export { sarifOf } from "./sarif.ts";
export { type SideBySide, sideBySide } from "./side-by-side.ts";
export { readSuppressions, type Suppression } from "./suppressions.ts";
export { auditRules } from "./table.ts";
export { type Cited, citeArticle, type ToldFinding, type ToldRepair, tellFindings } from "./told.ts";
export { type ToldKnowledge, type ToldScheme, tellScheme } from "./told-scheme.ts";
export { packWords, verdictWords, words } from "./words.ts";
