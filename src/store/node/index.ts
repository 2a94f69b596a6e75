/**
 * Runs on this machine's disk: a directory that is there whole or not at all (`disk-directory`), and
 * what may be read of one (`stored-run`). The only part of `store` that needs Node.
 */
export {
  createDiskDirectory,
  type DiskDirectory,
  isPartial,
  obstacleTo,
  partialsBeside,
} from "./disk-directory.ts";
export { createHashDirectory } from "./hash-directory.ts";
export { readReplicateRows } from "./stored-rows.ts";
export { readStoredRun, type StoredRun } from "./stored-run.ts";
