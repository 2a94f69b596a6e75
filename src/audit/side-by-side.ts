import type { Finding } from "./audit-scheme.ts";
import { type Verdict, verdicts } from "./rule.ts";

/** How often each verdict was given. */
type Counts = Readonly<Record<Verdict, number>>;

/** Verdicts on several schemes beside each other. */
export interface SideBySide {
  readonly schemes: readonly { readonly scheme: string; readonly counts: Counts }[];
  readonly rules: readonly {
    readonly rule: string;
    /** one a scheme, in their order */
    readonly verdicts: readonly Verdict[];
    readonly counts: Counts;
  }[];
}

/** Findings of several schemes beside each other. @param audits one a scheme, all of the same rules */
export function sideBySide(audits: readonly (readonly Finding[])[]): SideBySide {
  const asked = (audits[0] ?? []).map(({ rule }) => rule);
  return {
    schemes: audits.map((findings) => ({
      scheme: findings[0].scheme,
      counts: countsOf(findings.map(({ verdict }) => verdict)),
    })),
    rules: asked.map((rule, at) => {
      const given = audits.map((findings) => findings[at].verdict);
      return { rule, verdicts: given, counts: countsOf(given) };
    }),
  };
}

function countsOf(given: readonly Verdict[]): Counts {
  const count = (verdict: Verdict) => given.filter((each) => each === verdict).length;
  return Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
}
