import {
  contextWords,
  keeperWords,
  packWords,
  type ToldFinding,
  type ToldScheme,
  tellScheme,
  verdictWords,
  words,
} from "../../audit/index.ts";
import type { Measured } from "../../measures/index.ts";
import type { Language } from "../../text/index.ts";
import type { AuditWishes } from "./audit-flags.ts";
import type { AuditInputs } from "./audit-inputs.ts";

/** What came of an audit as plain data, ready to be put into any form. */
export interface AuditAnswer {
  /** what was typed: a scheme or a world */
  readonly named: string;
  readonly wishes: AuditWishes;
  /** what the schemes are, which area of life reaches which in them, and who knows what */
  readonly schemes: readonly ToldScheme[];
  /** what no baseline has */
  readonly findings: readonly ToldFinding[];
  /** how many findings a baseline has; undefined without one */
  readonly known: number | undefined;
  /** whether what passes is told one by one wherever that is not told anyway */
  readonly isAll: boolean;
  /** runs that findings rest on as well */
  readonly runs?: Measured;
}

/** The schemes of an audit in words. */
export function schemesTold({ subjects, texts }: AuditInputs, language: Language): readonly ToldScheme[] {
  return subjects.map(({ audited, passes }) => tellScheme(audited, texts, language, passes));
}

/** What pages and assessments call verdicts, packs and areas of life, and what they say of themselves. */
export function calledIn(language: Language) {
  const keepers: Readonly<Record<string, string>> = keeperWords[language];
  return {
    advice: words[language].advice,
    verdicts: verdictWords[language],
    packs: packWords[language],
    contexts: contextWords[language],
    keepers,
  };
}
