import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Checked } from "../base/index.ts";
import type { Measured } from "../measures/index.ts";
import { MANIFEST } from "../store/index.ts";
import type { Files } from "../world/index.ts";
import type { MeasureWishes } from "./audit-measure-flags.ts";
import { createDiskFiles } from "./disk-files.ts";

/** Where what is audited comes from. */
export interface AuditSource {
  /** name or path of a scheme or a world among the files */
  readonly named: string;
  readonly files: Files;
  /** what runs of it have shown, once that is asked for */
  measure(): Promise<Checked<Measured> | undefined>;
}

/**
 * A scheme or a world on this disk, or the one that a run's directory has been made of, which brings what was
 * measured along. What only measuring needs is loaded where something is measured.
 */
export async function auditSource(
  named: string,
  wishes: MeasureWishes | undefined,
): Promise<Checked<AuditSource>> {
  if (existsSync(join(named, MANIFEST))) {
    return (await import("./audit-run.ts")).openAuditedRun(named, wishes);
  }
  const files = createDiskFiles();
  const measure = async () => {
    if (wishes === undefined) return undefined;
    return (await import("./audit-measure.ts")).measureNamed({ world: named }, createDiskFiles(), wishes);
  };
  return { value: { named, files, measure }, problems: [] };
}
