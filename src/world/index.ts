/**
 * One history: schemes and a society composed into a world, run, measured and written down.
 *
 * Reading order: `files` (where texts come from), `world-shape` (what a world file says), `compose`
 * (names to a checked world, by way of `read-world`, `parts` and `named-files`), `run-world`,
 * `replicates` (runs, as they come, to one document), `student-interval`, `cases`, `life` (one person's time, lived
 * again), `story-persons` (whose lives a report tells). This room opens no files itself and
 * prints nothing.
 */
export {
  type Backend,
  backendNames,
  type LedgerEntry,
  loadBackend,
  MAX_THREADS,
  type Magnified,
  type Watcher,
} from "../engine/index.ts";
export type { MeasureValue, Outcome } from "../measures/index.ts";
export { type CaseReport, casesShape, runCases } from "./cases.ts";
export {
  composeWorld,
  type PlannedScheme,
  readWorldFile,
  type WorldPlan,
  type WorldRequest,
  withSchemes,
} from "./compose.ts";
export { daySeriesOf, type MeasuredDays } from "./day-series.ts";
export { effectByGate, effectByOrganisationGate } from "./effects.ts";
export { type ExpectedCases, FEW, fewCases, magnify } from "./expected-cases.ts";
export { type FileKind, type Files, notFound, type TextFile } from "./files.ts";
export type { InputFile } from "./inputs.ts";
export { lifeOf, livesOf } from "./life.ts";
export type {
  Entry,
  GateAnswer,
  Life,
  LifeOptions,
  Portrait,
  Remedy,
  SeenAct,
  Standing,
  WrongRecord,
} from "./life-shape.ts";
export { measuredOfStored, type StoredExtent } from "./measured/measure-stored.ts";
export { type MeasureOptions, measureWorld } from "./measured/measure-world.ts";
export type { RunRow } from "./measured/run-rows.ts";
export { type Catalogues, readCatalogues, readSchemeFile } from "./named-files.ts";
export { isWorld } from "./read-world.ts";
export {
  type DocumentGrade,
  type DocumentMeasure,
  documentOf,
  type JsonValue,
  type ReplicateSeeds,
  Replicates,
  type RunDocument,
  seedsOf,
} from "./replicates.ts";
export { type KeptLedger, liveWorld, type Run, type RunOptions, runWorld } from "./run-world.ts";
export { type StoryPerson, type StoryRule, storyPersons } from "./story-persons.ts";
export { type Interval, studentInterval } from "./student-interval.ts";
export { worldShape } from "./world-shape.ts";
