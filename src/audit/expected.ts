import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, listNames, nearest, textAt } from "../text/index.ts";
import { auditScheme, type Finding } from "./audit-scheme.ts";
import type { Audited } from "./audited.ts";
import type { Law } from "./read-law.ts";
import { auditRules } from "./table.ts";

/** Day for which a verdict is expected where a cases file names none: the one on which the rules were written. */
const EXPECTED_AS_OF = "2026-11-24";

/**
 * Verdicts that a cases file expects, and does not get; and rules that there are not.
 *
 * @param cases pieces of the cases file
 */
export function checkExpectedVerdicts(cases: Located, audited: Audited, law: Law): readonly Problem[] {
  const ids = auditRules.map(({ id }) => id);
  const byDay = new Map<string, readonly Finding[]>();
  const findingsOf = (asOf: string) => {
    const known = byDay.get(asOf) ?? auditScheme(audited, law, { asOf });
    byDay.set(asOf, known);
    return known;
  };
  return itemsAt(cases, "audit").flatMap((expected): Problem[] => {
    const rule = textAt(expected, "rule") ?? "";
    const at = fieldAt(expected, "rule")?.at ?? expected.at;
    if (!ids.includes(rule)) return [unknownRule(rule, at, ids)];
    const asOf = textAt(expected, "asOf") ?? EXPECTED_AS_OF;
    const found = findingsOf(asOf).find((finding) => finding.rule === rule);
    const verdict = textAt(expected, "verdict");
    if (found === undefined || found.verdict === verdict) return [];
    return [
      {
        code: "cases/verdict-differs",
        at: fieldAt(expected, "verdict")?.at ?? expected.at,
        message: `the audit's verdict on ${rule} is not as expected`,
        found: found.verdict,
        allowed: verdict ?? "",
        hint: "settle it: correct the expectation or the rule, and say why in docs/audit-differences.md",
      },
    ];
  });
}

function unknownRule(rule: string, at: Problem["at"], ids: readonly string[]): Problem {
  return {
    code: "cases/unknown-audit-rule",
    at,
    message: `the audit has no rule \`${rule}\``,
    found: rule,
    allowed: listNames(ids),
    hint: nearest(rule, ids) ?? "docs/audit-rules.md names them all",
  };
}
