import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Checked } from "../base/index.ts";
import type { Measured } from "../measures/index.ts";
import { MANIFEST } from "../store/index.ts";
import type { Files } from "../world/index.ts";
import type { MeasureWishes } from "./audit-measure-flags.ts";
import { createDiskFiles } from "./disk-files.ts";
import { typed } from "./problem-text.ts";

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
    if (wishes !== undefined) return { problems: [measuredAlready(named)] };
    return (await import("./audit-run.ts")).openAuditedRun(named);
  }
  const files = createDiskFiles();
  const measure = async () => {
    if (wishes === undefined) return undefined;
    return (await import("./audit-measure.ts")).measureNamed(named, createDiskFiles(), wishes);
  };
  return { value: { named, files, measure }, problems: [] };
}

function measuredAlready(directory: string) {
  return {
    code: "cli/measured-already",
    at: typed,
    message: "a run's directory is audited by what that run measured, and --measure would run it again",
    found: directory,
    hint: "leave --measure out, or name the scheme or world itself",
  };
}
