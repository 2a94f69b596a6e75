/**
 * Texts in and out: YAML that remembers where each piece stood, shapes with every mistake told at
 * once, and the pieces that all files share (texts in several languages, provenance, citations).
 *
 * Reading order: `read-yaml`, `located`, `check-shape`, `shapes`, `check-provenance`. This room
 * must never know what a scheme or a society is, and opens no files: it is handed their text.
 */
export { checkLanguages, checkProvenance, checkUniqueIds, mergeProblems } from "./check-provenance.ts";
export { checkShape, nearest } from "./check-shape.ts";
export { fieldAt, itemsAt, numberAt, textAt, walkPieces, wordsAt } from "./field.ts";
export { bareValue, describe, type Entry, keyPlaceAt, type Located, type Path, pieceAt } from "./located.ts";
export { MAX_DEPTH, MAX_TEXT_LENGTH, readYaml } from "./read-yaml.ts";
export { citationsShape, idShape, measuredShape, provenanceShape, type Texts, textsShape } from "./shapes.ts";
