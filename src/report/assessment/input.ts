import type { Audited, Cited, Pack, ToldFinding, ToldScheme, Verdict } from "../../audit/index.ts";

/** The assessments that can be begun: on data protection (GDPR 35), and on fundamental rights (AI Act 27). */
export type AssessmentKind = "dpia" | "fria";

/** All that an assessment is begun with. */
export interface AssessmentInput {
  readonly schemes: readonly AssessedScheme[];
  /** day for which was asked */
  readonly asOf: string;
  /** of the lab */
  readonly version: string;
  /**
   * An article of the law, in the assessment's language. @throws Error for one that no file of law has
   * @param at the place in it that is meant
   */
  readonly cite: (id: string, at?: string) => Cited;
  /** first day on which an article can be answered; undefined where it always applies */
  readonly appliesFrom: (id: string) => string | undefined;
  /** words that the audit has for these, in the same language */
  readonly called: {
    readonly advice: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly packs: Readonly<Record<Pack, string>>;
    readonly contexts: Readonly<Record<string, string>>;
    readonly keepers: Readonly<Record<string, string>>;
  };
}

/** A scheme, with what was found in it. */
export interface AssessedScheme {
  readonly audited: Audited;
  readonly told: ToldScheme;
  readonly findings: readonly ToldFinding[];
}
