import type { Edit } from "../text/index.ts";
import type { Audited } from "./audited.ts";
import { withProvenance } from "./repairs/proposed.ts";
import { repairs } from "./repairs/table.ts";
import type { RepairKey } from "./repairs/words.ts";
import type { Verdict } from "./rule.ts";

/** The smallest change that would mend a finding. */
export interface Repair {
  readonly key: RepairKey;
  /** where nobody has to decide anything further: what to change, with its provenance; otherwise none */
  readonly edits: readonly Edit[];
}

/**
 * What would mend a rule's finding; undefined where there is nothing to mend. What a run found is mended by nobody's
 * change of the text alone.
 */
export function repairOf(
  rule: string,
  { verdict, isMeasured }: { readonly verdict: Verdict; readonly isMeasured: boolean },
  audited: Audited,
): Repair | undefined {
  const repair = repairs[rule];
  if (repair === undefined || (verdict !== "violates" && verdict !== "risk")) return undefined;
  const { key, fix } = repair;
  return isMeasured
    ? { key, edits: [] }
    : { key, edits: withProvenance(audited.pieces, fix?.(audited) ?? []) };
}

/** Repairs of several findings in one: each path once, as the first has it. */
export function repairsOf(
  findings: readonly { readonly repair?: Repair }[],
  audited: Audited,
): readonly Edit[] {
  const byPath = new Map<string, Edit>();
  for (const { repair } of findings) {
    for (const edit of repair?.edits ?? []) {
      const path = JSON.stringify(edit.steps);
      if (edit.steps[1] !== "provenance" && !byPath.has(path)) byPath.set(path, edit);
    }
  }
  return withProvenance(audited.pieces, [...byPath.values()]);
}
