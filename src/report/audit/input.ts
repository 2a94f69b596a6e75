import type { ContextFlow, Pack, ToldFinding, ToldScheme, Verdict } from "../../audit/index.ts";

/** All that a page of an audit says. */
export interface AuditPageInput {
  /** what was asked about: a scheme, or a world of several */
  readonly name: string;
  readonly schemes: readonly AuditedScheme[];
  /** day for which was asked */
  readonly asOf: string;
  /** packs that were asked for; all where nothing was said */
  readonly packs: readonly Pack[] | undefined;
  /** how many findings are left out since an earlier audit had them; undefined where there was none */
  readonly known: number | undefined;
  /** what was changed in the text before it was asked, as typed */
  readonly changes: readonly string[];
  /** on what runs findings rest as well, in a sentence; undefined where on the text alone */
  readonly measured: string | undefined;
  /** of the lab */
  readonly version: string;
  /** words that the audit has for these, in the page's language */
  readonly called: {
    readonly advice: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly packs: Readonly<Record<Pack, string>>;
    readonly contexts: Readonly<Record<ContextFlow["from"], string>>;
    /** keepers of gates and owners of sources that ship; schemes may name others */
    readonly keepers: Readonly<Record<string, string>>;
  };
}

/** A scheme with what was found in it. */
export interface AuditedScheme {
  readonly told: ToldScheme;
  readonly findings: readonly ToldFinding[];
}
