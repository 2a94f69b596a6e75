import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Checked } from "../../base/index.ts";
import type { Measured } from "../../measures/index.ts";
import type { Scheme } from "../../scheme/index.ts";
import type { Files } from "../../world/index.ts";
import { createDiskFiles } from "../disk-files.ts";
import type { AuditWishes } from "./audit-flags.ts";

/** Where what is audited comes from. */
export interface AuditSource {
  /** name or path of a scheme or a world among the files */
  readonly named: string;
  readonly files: Files;
  /** what runs of it have shown, once that is asked for. @param audited its schemes, changed or not */
  measure(audited: readonly Scheme[]): Promise<Checked<Measured> | undefined>;
}

/**
 * A scheme or a world on this disk, or the one that a run's directory has been made of, which brings what was
 * measured along. What only measuring needs is loaded where something is measured.
 */
export async function auditSource(
  named: string,
  wishes: Pick<AuditWishes, "measure" | "changes">,
): Promise<Checked<AuditSource>> {
  if (await isRun(named)) {
    return (await import("./audit-run.ts")).openAuditedRun(named, wishes);
  }
  const files = createDiskFiles();
  const measure = async (audited: readonly Scheme[]) => {
    if (wishes.measure === undefined) return undefined;
    const { measureNamed } = await import("./audit-measure.ts");
    return measureNamed({ world: named }, createDiskFiles(), audited, wishes.measure);
  };
  return { value: { named, files, measure }, problems: [] };
}

/** Whether a run lies in a directory of this name. */
async function isRun(named: string): Promise<boolean> {
  if (!statSync(named, { throwIfNoEntry: false })?.isDirectory()) return false;
  const { MANIFEST } = await import("../../store/index.ts");
  return existsSync(join(named, MANIFEST));
}
