import type { Place } from "../base/index.ts";
import { createSay, type Edit, flowOf, type Language } from "../text/index.ts";
import type { Finding } from "./audit-scheme.ts";
import { conditions } from "./conditions.ts";
import type { Article } from "./read-law.ts";
import { reasons } from "./reasons.ts";
import type { Repair } from "./repair.ts";
import { repairWords } from "./repairs/words.ts";
import { type Replacement, replacementsOf } from "./replacements.ts";
import type { MeasuredFact, Pack, Verdict } from "./rule.ts";
import { words } from "./words.ts";

/** A place in a scheme with the line that stands there. */
export interface Quoted extends Place {
  readonly line: number;
  /** the line without its indent; empty where the text is not at hand */
  readonly quote: string;
}

/** An article as outputs cite it. */
export interface Cited {
  readonly id: string;
  readonly citation: string;
  readonly paraphrase: string;
  readonly version: string;
  readonly confidence: string;
  readonly identifier?: Article["identifier"];
}

/** What would mend a finding. */
export interface ToldRepair {
  readonly text: string;
  /** where nobody has to decide anything further: what `--change` takes, which `--fix` writes */
  readonly changes?: readonly string[];
  /** the same in the scheme's file; only where asked for */
  readonly replaces?: readonly Replacement[];
}

/** A finding in words of one language; what JSON holds and the command line prints. */
export interface ToldFinding {
  readonly scheme: string;
  /** file of the scheme */
  readonly file: string;
  readonly rule: string;
  readonly packs: readonly Pack[];
  readonly verdict: Verdict;
  readonly question: string;
  readonly conditions: readonly string[];
  readonly why: string;
  /** what runs show of it, in a sentence, and the numbers behind it */
  readonly shown?: string;
  readonly measured?: readonly MeasuredFact[];
  readonly because: readonly Quoted[];
  readonly articles: readonly Cited[];
  readonly repair?: ToldRepair;
  readonly suppressed?: { readonly reason: string; readonly date: string };
}

/**
 * Findings in words.
 *
 * @param texts of all files that places name, by name of file
 * @param isReplacing whether repairs say, too, what they replace in their files
 */
export function tellFindings(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  language: Language,
  isReplacing = false,
): readonly ToldFinding[] {
  const say = createSay(reasons, language);
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r?\n/)]));
  return findings.map((finding) => ({
    scheme: finding.scheme,
    file: finding.at.file,
    rule: finding.rule,
    packs: finding.packs,
    verdict: finding.verdict,
    question: finding.question[language],
    conditions: finding.conditions.map((condition) => conditions[language][condition]),
    why: say(finding.why.key, finding.why.values),
    ...(finding.shown && { shown: say(finding.shown.key, finding.shown.values) }),
    ...(finding.measured && { measured: finding.measured }),
    because: finding.because.map((at) => ({
      ...at,
      quote: lines.get(at.file)?.[at.line - 1]?.trim() ?? "",
    })),
    articles: finding.articles.map((article) => citedIn(article, language)),
    ...(finding.repair && {
      repair: toldRepair(finding.repair, language, isReplacing ? texts.get(finding.at.file) : undefined),
    }),
    ...(finding.suppressed && { suppressed: finding.suppressed }),
  }));
}

function toldRepair({ key, edits }: Repair, language: Language, file: string | undefined): ToldRepair {
  const text = repairWords[language][key];
  if (edits.length === 0) return { text };
  const changes = edits.map(changeText);
  return file === undefined ? { text, changes } : { text, changes, replaces: replacementsOf(file, edits) };
}

/** An edit as `--change` takes it. */
function changeText({ steps, value }: Edit): string {
  const path = steps.map((step) => (typeof step === "string" ? step : step.item)).join(".");
  return `${path}=${value === undefined ? "" : flowOf(value)}`;
}

/** An article as it is cited; what is general knowledge only says that its citation is to be checked. */
function citedIn(article: Article, language: Language): Cited {
  const { ecli, celex } = article.identifier ?? {};
  const marks = [
    ...(article.confidence === "GKU" ? [words[language].toCheck] : []),
    ...(article.isBinding ? [] : [words[language].notBinding]),
  ];
  const name = `${article.called[language]}, ${article.article}`;
  const official = ecli ?? (celex === undefined ? undefined : `CELEX ${celex}`);
  const citation = official === undefined ? name : `${name}, ${official}`;
  return {
    id: article.id,
    citation: marks.length === 0 ? citation : `${citation} (${marks.join("; ")})`,
    paraphrase: article.paraphrase[language],
    version: article.version,
    confidence: article.confidence,
    ...(article.identifier && { identifier: article.identifier }),
  };
}
