/**
 * The scheme language: from a YAML text to a checked `Scheme` and on to a `Program`, which is flat,
 * typed and ready to run.
 *
 * Reading order: `shape` (what a scheme can say), `read-scheme` (text to value, or every mistake),
 * `check-scheme` and its neighbours (meaning), `extend`, `program`, `lower`. This room must never
 * know a society, and nothing in a scheme is executable or random.
 */
export type { Catalogues } from "./check-scheme.ts";
export { isHarm } from "./disadvantage.ts";
export type { FindScheme } from "./extend.ts";
export { lowerScheme } from "./lower.ts";
export { partOf } from "./part-of.ts";
export {
  type AppealProgram,
  type AssociationProgram,
  type ConsequenceProgram,
  type GradeProgram,
  type IdentifiesProgram,
  type LearnsProgram,
  type ListProgram,
  type PointsProgram,
  type Program,
  type RatingProgram,
  type RuleProgram,
  type ScoreProgram,
  type SourceProgram,
  UNBOUNDED,
  type WeightedProgram,
} from "./program.ts";
export { isAtWork, type ReceivedProgram, type TermProgram } from "./program-at-work.ts";
export type { ChanceProgram, ConsentProgram, JoinsProgram } from "./program-enrolment.ts";
export { type ReadScheme, readScheme } from "./read-scheme.ts";
export {
  type Association,
  type Consequence,
  type Declares,
  type List,
  type PointsScore,
  type Rule,
  type Scheme,
  type Source,
  schemeShape,
} from "./shape.ts";
export { relations } from "./shape-association.ts";
export { standings } from "./shape-parts.ts";
export { STARS } from "./shape-ratings.ts";
