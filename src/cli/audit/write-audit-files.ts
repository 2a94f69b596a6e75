import type { ToldFinding } from "../../audit/index.ts";
import { writeNewFile } from "../new-file.ts";
import type { AuditAnswer } from "./audit-answer.ts";
import type { AuditFileFlags } from "./audit-files.ts";
import type { AuditInputs } from "./audit-inputs.ts";

/** What there is to write. */
interface ToWrite {
  readonly answer: AuditAnswer;
  /** what would be printed */
  readonly output: string;
  /** all findings, whatever a baseline has */
  readonly found: readonly ToldFinding[];
  readonly inputs: AuditInputs;
}

/** Writes the files that were asked for, each whole or not at all, and none before all are made. */
export async function writeAuditFiles(
  { out, bundle, ...assessments }: AuditFileFlags,
  { answer, output, found, inputs }: ToWrite,
): Promise<void> {
  const encoder = new TextEncoder();
  const files: [path: string | undefined, bytes: Uint8Array][] = [[out, encoder.encode(output)]];
  if (bundle !== undefined) {
    const { auditBundle } = await import("./audit-bundle.ts");
    files.push([bundle, await auditBundle({ ...answer, findings: found, known: undefined }, inputs)]);
  }
  for (const kind of ["dpia", "fria"] as const) {
    const path = assessments[kind];
    if (path === undefined) continue;
    const { begunAssessment } = await import("./audit-assessment.ts");
    files.push([path, encoder.encode(await begunAssessment(kind, { ...answer, findings: found }, inputs))]);
  }
  for (const [path, bytes] of files) {
    if (path === undefined) continue;
    writeNewFile(path, bytes);
    process.stderr.write(`written: ${path}\n`);
  }
}
