import type { Checked, Problem } from "../../base/index.ts";
import { type Change, listNames, nearest } from "../../text/index.ts";
import { typed } from "../problem-text.ts";

/** Changes of one scheme of a world, without its id, with which they begin. */
export function changesOf(scheme: string, changes: readonly Change[]): readonly Change[] {
  return changes
    .filter(({ steps }) => steps[0] === scheme && steps.length > 1)
    .map((change) => ({ ...change, steps: change.steps.slice(1) }));
}

/** Changes that begin with the id of no scheme of a world. */
export function strayChanges(schemes: readonly string[], changes: readonly Change[]): Checked<never[]> {
  const stray = changes.filter(({ steps }) => !schemes.includes(steps[0]) || steps.length < 2);
  const problems = stray.map(
    ({ steps, name }): Problem => ({
      code: "text/change-nowhere",
      at: { ...typed, file: name },
      message: "in a world, a change begins with the id of the scheme that it changes",
      found: steps.join("."),
      allowed: listNames(schemes),
      hint: nearest(steps[0], schemes) ?? `write \`${schemes[0] ?? "SCHEME"}.${steps.join(".")}=...\``,
    }),
  );
  return problems.length > 0 ? { problems } : { value: [], problems: [] };
}
