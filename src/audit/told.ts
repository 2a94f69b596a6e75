import { createSay, type Edit, flowOf, type Language, type MessageValues } from "../text/index.ts";
import type { Finding } from "./audit-scheme.ts";
import { conditions } from "./conditions.ts";
import { contextWords } from "./context-words.ts";
import { keeperWords } from "./keeper-words.ts";
import { type Quoted, quotesOf } from "./quoted.ts";
import type { Article } from "./read-law.ts";
import { reasons } from "./reasons.ts";
import type { Repair } from "./repair.ts";
import { repairWords } from "./repairs/words.ts";
import { type Replacement, replacementsOf } from "./replacements.ts";
import type { MeasuredFact, Pack, Reason, Verdict } from "./rule.ts";
import { words } from "./words.ts";

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
  /** the same for machines */
  readonly reason: Reason;
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
  const quoted = quotesOf(texts);
  return findings.map((finding) => ({
    scheme: finding.scheme,
    file: finding.at.file,
    rule: finding.rule,
    packs: finding.packs,
    verdict: finding.verdict,
    question: finding.question[language],
    conditions: finding.conditions.map((condition) => conditions[language][condition]),
    why: say(finding.why.key, inWords(finding.why.values, language)),
    reason: finding.why,
    ...(finding.shown && { shown: say(finding.shown.key, finding.shown.values) }),
    ...(finding.measured && { measured: finding.measured }),
    because: finding.because.map(quoted),
    articles: finding.articles.map((article) => citeArticle(article, language)),
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

/** What a reason names, as a language calls it: areas of life stand at `from` and `to`, keepers of gates at `keepers`. */
function inWords(values: MessageValues, language: Language): MessageValues {
  const areas = contextWords[language];
  const calledAt: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    from: areas,
    to: areas,
    keepers: keeperWords[language],
  };
  const told = Object.entries(values).flatMap(([key, text]) => {
    const called = Object.hasOwn(calledAt, key) ? calledAt[key] : undefined;
    if (called === undefined) return [];
    const words = String(text)
      .split(", ")
      .map((name) => called[name] ?? name);
    return [[key, words.join(", ")]];
  });
  return { ...values, ...Object.fromEntries(told) };
}

/** An article as it is cited; what is general knowledge only says that its citation is to be checked. */
export function citeArticle(article: Article, language: Language): Cited {
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
