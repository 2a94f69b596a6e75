/**
 * The engine: a day's phases over the columns of a world, the same to the bit every time.
 *
 * Reading order: `plan` (the phases of a day: read this first), `phase` (what a phase may do),
 * `reference/` (one file a phase: the definition of the model), `world` (what phases read and
 * change), `backend` (what a faster implementation must promise), `history-hash`. This room must
 * never know a measure: watchers are handed in, and get nothing to draw with. It is no entry of the
 * package: whoever holds a world's columns could write a person into them, so `world` is the way in.
 */
export { actsPerDay, type Magnified } from "./act-table.ts";
export {
  type Backend,
  backendNames,
  type History,
  type Living,
  type LivingOptions,
  liveDays,
  loadBackend,
  MAX_THREADS,
  runDays,
} from "./backend.ts";
export {
  type Case,
  type CaseRole,
  caseRoles,
  checkCase,
  type Expectation,
  type ListWord,
  listWords,
  type Mismatch,
} from "./case-world.ts";
export type { Chronicle, Event } from "./chronicle.ts";
export { createWorld, type WorldParts } from "./create-world.ts";
export { type DoorWord, doorWords } from "./door-word.ts";
export type { Pair } from "./pair.ts";
export type { Phase } from "./phase.ts";
export { plan } from "./plan.ts";
export { type Omission, relive } from "./relive.ts";
export { fifthOf, fifthsOf } from "./standing-cell.ts";
export { viewOf } from "./view-of.ts";
export type { LedgerEntry, SchemeWorld, Watcher, World } from "./world.ts";
