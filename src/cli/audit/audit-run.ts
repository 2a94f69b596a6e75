import type { Checked } from "../../base/index.ts";
import type { Measured } from "../../measures/index.ts";
import type { Scheme } from "../../scheme/index.ts";
import { readReplicateRows, readStoredRun } from "../../store/node/index.ts";
import { composeWorld, type Files, measuredOfStored } from "../../world/index.ts";
import { createDiskFiles } from "../disk-files.ts";
import { typed } from "../problem-text.ts";
import type { AuditWishes } from "./audit-flags.ts";
import type { AuditSource } from "./audit-source.ts";

/**
 * The world that a run's directory was made of, and the run's aggregates; of its persons nothing is read.
 *
 * @param wishes whether to measure it anew instead; a changed scheme was not run, so that only this can tell
 */
export function openAuditedRun(
  directory: string,
  { measure: anew, changes }: Pick<AuditWishes, "measure" | "changes">,
): Checked<AuditSource> {
  const stored = readStoredRun(directory);
  if ("lack" in stored) return { problems: [unreadable(directory, stored.lack)] };
  const { manifest, files: inputs, request } = stored.run;
  const shipped = createDiskFiles();
  // law is no input of a run: it is that of today
  const files: Files = {
    names: (kind) => (kind === "law" ? shipped : inputs).names(kind),
    find: (kind, name) => (kind === "law" ? shipped : inputs).find(kind, name),
  };
  const measure = async (audited: readonly Scheme[]): Promise<Checked<Measured> | undefined> => {
    if (anew !== undefined) {
      const { measureNamed } = await import("./audit-measure.ts");
      return measureNamed(request, files, audited, anew);
    }
    if (changes.length > 0) {
      process.stderr.write(unchangedRun);
      return undefined;
    }
    const plan = composeWorld(request, files);
    if (plan.value === undefined) return plan;
    const read = await readReplicateRows(directory, manifest);
    if ("lack" in read) return { problems: [unreadable(directory, read.lack)] };
    return { value: measuredOfStored(plan.value, manifest, read.rows), problems: [] };
  };
  return { value: { named: request.world, files, measure }, problems: [] };
}

const unchangedRun =
  "The run was of the scheme as it is, and says nothing of the changed one: judged by its text alone. " +
  "Add --measure to run it.\n";

function unreadable(directory: string, lack: string) {
  return {
    code: "cli/no-run",
    at: typed,
    message: `\`${directory}\` is no finished run: ${lack}`,
    found: directory,
    hint: "name a directory that `glasshouse run ... --out DIR` has written",
  };
}
