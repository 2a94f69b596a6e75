/**
 * A run on disk: what was run, every file that it was made of, and what came of it as tables that any
 * reader of Parquet opens.
 *
 * Reading order: `files` (the tables and their columns), `person-columns`, `day-watch`, `run-writer`
 * (a run to files, while it is lived), `parquet-table`, `manifest`, `dictionary`; `node/` puts the
 * directory onto a disk. This room must never run a world or open a file, and never reads a person back:
 * what reads a run takes its manifest and inputs.
 */
export type { CellType, FileColumn, FileDeclaration } from "./column.ts";
export { type DictionaryRow, dictionaryOf, type MeasureNote } from "./dictionary.ts";
export { type DirectorySink, type FileSink, type WrittenFile, writeText } from "./directory.ts";
export { dailyFile, ledgerFile, measuresFile, PERSONS_FILE, replicatesFile } from "./files.ts";
export { drawLedgerSample, type LedgerExtent } from "./ledger-sample.ts";
export {
  FORMAT,
  LOG,
  MANIFEST,
  type ManifestInput,
  REPORT,
  type RunManifest,
  readManifest,
} from "./manifest.ts";
export { type RunHead, type RunHooks, RunWriter } from "./run-writer.ts";
