/**
 * Texts in and out: YAML that remembers where each piece stood, shapes with every mistake told at
 * once, and the pieces that all files share (texts in several languages, provenance, citations).
 *
 * Reading order: `read-yaml` (with `check-extent` and `syntax-problems`, which keep hostile texts
 * from the parser and its words from the user), `located`, `check-shape`, `shapes`,
 * `check-provenance`. This room must never know what a scheme or a society is, and opens no files:
 * it is handed their text.
 */

export { applyChanges } from "./apply-changes.ts";
export { type Change, isOfChange, readChange } from "./changes.ts";
export { MAX_DEPTH, MAX_TEXT_LENGTH } from "./check-extent.ts";
export { checkLanguages } from "./check-languages.ts";
export { checkNameOfFile } from "./check-name-of-file.ts";
export { checkProvenance } from "./check-provenance.ts";
export { checkShape } from "./check-shape.ts";
export { checkUniqueIds } from "./check-unique-ids.ts";
export { editYaml, type Splice, spliced } from "./edit-yaml.ts";
export { fieldAt, itemsAt, numberAt, textAt, walkPieces, wordsAt } from "./field.ts";
export { keepLast } from "./keep-last.ts";
export { bareValue, describe, type Entry, keyPlaceAt, type Located, type Path, pieceAt } from "./located.ts";
export { mergeProblems } from "./merge-problems.ts";
export {
  createSay,
  type Language,
  languages,
  type Messages,
  type MessageValues,
  type Say,
} from "./messages.ts";
export { listNames, nearest } from "./names.ts";
export { type Reading, readChecked, readPieces, readYaml } from "./read-yaml.ts";
export { flowOf } from "./render-yaml.ts";
export {
  citationsShape,
  idShape,
  measuredShape,
  measuredStandings,
  provenanceShape,
  type Texts,
  textsShape,
} from "./shapes.ts";
export type { Edit } from "./yaml-patch.ts";
