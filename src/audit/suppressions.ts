import type { Problem } from "../base/index.ts";
import { listNames, nearest } from "../text/index.ts";
import { auditRules } from "./table.ts";

/** A rule's finding that whoever wrote the scheme has set aside, and why. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  readonly date: string;
}

const COMMENT = /^[^\S\n]*#[^\S\n]*audit-ignore\b(.*)$/;
const FORM = /^\s+([A-Z][A-Za-z0-9-]*):\s*(\S.*\S|\S),\s*(\d{4}-\d{2}-\d{2})\s*$/;

/**
 * What comments on lines of their own set aside in a scheme's text, as in
 * `# audit-ignore L-shame: the register is required by law, 2026-11-24`, and every one that is unclear.
 */
export function readSuppressions(
  text: string,
  file: string,
): { readonly suppressions: readonly Suppression[]; readonly problems: readonly Problem[] } {
  const suppressions: Suppression[] = [];
  const problems: Problem[] = [];
  const ids = auditRules.map(({ id }) => id);
  for (const [number, line] of text.split(/\r?\n/).entries()) {
    const comment = COMMENT.exec(line);
    if (comment === null) continue;
    const [, rule, reason, date] = FORM.exec(comment[1]) ?? [];
    const at = { file, line: number + 1, column: line.indexOf("#") + 1 };
    if (rule === undefined || Number.isNaN(Date.parse(date))) problems.push(unclear(comment[1], at));
    else if (ids.includes(rule)) suppressions.push({ rule, reason, date });
    else problems.push(unknown(rule, at, ids));
  }
  return { suppressions, problems };
}

function unclear(found: string, at: Problem["at"]): Problem {
  return {
    code: "scheme/ignore-unclear",
    at,
    message: "a finding is set aside without rule, reason and date",
    found: found.trim() || "nothing",
    hint: "write `# audit-ignore RULE: reason, 2026-11-24`",
  };
}

function unknown(rule: string, at: Problem["at"], ids: readonly string[]): Problem {
  return {
    code: "scheme/ignore-unknown",
    at,
    message: `the audit has no rule \`${rule}\` that could be set aside`,
    found: rule,
    allowed: listNames(ids),
    hint: nearest(rule, ids) ?? "docs/audit-rules.md names them all",
  };
}
