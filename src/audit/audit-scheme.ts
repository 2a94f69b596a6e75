import type { Place } from "../base/index.ts";
import type { Measured } from "../measures/index.ts";
import type { Located, Texts } from "../text/index.ts";
import type { Audited } from "./audited.ts";
import type { Condition } from "./conditions.ts";
import { type MeasuredHere, measuredHere } from "./measured/here.ts";
import type { Article, Law } from "./read-law.ts";
import { type Repair, repairOf } from "./repair.ts";
import {
  type AuditRule,
  type Judgement,
  judged,
  type MeasuredFact,
  type Pack,
  type Reason,
  type Verdict,
} from "./rule.ts";
import type { Suppression } from "./suppressions.ts";
import { auditRules } from "./table.ts";

/** What the audit says of a scheme at one rule: a question for a lawyer, never legal advice. */
export interface Finding {
  readonly scheme: string;
  /** where the scheme begins */
  readonly at: Place;
  readonly rule: string;
  readonly packs: readonly Pack[];
  readonly verdict: Verdict;
  readonly question: Texts;
  readonly conditions: readonly Condition[];
  readonly why: Reason;
  /** what runs show of it, besides */
  readonly shown?: Reason;
  /** numbers of runs that it rests on */
  readonly measured?: readonly MeasuredFact[];
  readonly because: readonly Place[];
  readonly articles: readonly Article[];
  /** what would mend it, where the text of the scheme made it */
  readonly repair?: Repair;
  /** where a comment in the scheme sets it aside */
  readonly suppressed?: { readonly reason: string; readonly date: string };
}

/** How to ask. */
export interface AuditOptions {
  /** day for which is asked, as in 2026-11-24 */
  readonly asOf: string;
  /** all where nothing is said */
  readonly packs?: readonly Pack[];
  /** what comments in the scheme set aside */
  readonly suppressions?: readonly Suppression[];
  /** what runs of the scheme have shown; without it only its text is judged */
  readonly measured?: Measured;
}

/** Findings of every rule that is asked for, in the order of the table. @throws Error for a rule without its law */
export function auditScheme(
  audited: Audited,
  law: Law,
  { asOf, packs, suppressions = [], measured }: AuditOptions,
): readonly Finding[] {
  const asked = auditRules.filter((rule) => packs === undefined || rule.packs.some((p) => packs.includes(p)));
  const here = measured && measuredHere(audited, measured);
  return asked.map((rule) => {
    const finding = findingOf(rule, audited, { law, asOf, here });
    const aside = suppressions.find((each) => each.rule === rule.id);
    if (aside === undefined || finding.verdict === "passes") return finding;
    return { ...finding, suppressed: { reason: aside.reason, date: aside.date } };
  });
}

/** What a rule is asked by, beside the scheme. */
interface Asking {
  readonly law: Law;
  readonly asOf: string;
  readonly here: MeasuredHere | undefined;
}

function findingOf(rule: AuditRule, audited: Audited, { law, asOf, here }: Asking): Finding {
  const articles = rule.articles.map((id) => {
    const article = law.get(id);
    if (article === undefined) throw new Error(`${rule.id} rests on ${id}, which no file of law has`);
    return article;
  });
  const { verdict, why, because, shown, measured } = judgedAsOf(rule, audited, articles, { asOf, here });
  const repair = repairOf(rule.id, { verdict, isMeasured: measured !== undefined }, audited);
  const isAi = audited.scheme.declares?.aiSystem === "yes";
  return {
    scheme: audited.scheme.scheme,
    at: audited.pieces.at,
    rule: rule.id,
    packs: rule.packs,
    verdict,
    question: rule.question,
    conditions: rule.conditions.filter((condition) => condition !== "ai" || !isAi),
    why,
    ...(shown && { shown }),
    ...(measured && measured.length > 0 && { measured }),
    because: placesOf(because),
    articles,
    ...(repair && { repair }),
  };
}

/** The verdict, once it is asked whether anything is there to judge and whether it can be asked by now. */
function judgedAsOf(
  rule: AuditRule,
  audited: Audited,
  articles: readonly Article[],
  { asOf, here }: Pick<Asking, "asOf" | "here">,
): Judgement {
  if (audited.touches === "nobody") return judged("passes", "nobody");
  if (rule.conditions.includes("ai") && audited.scheme.declares?.aiSystem === "no") {
    return judged("passes", "notAi");
  }
  if (articles.every(({ applies }) => applies.notInForce)) return judged("cannot tell", "notInForce");
  const judgement = (here && rule.judgeMeasured?.(audited, here)) ?? rule.judge(audited);
  const date = applicableFrom(articles);
  if (judgement.verdict === "passes" || date <= asOf) return judgement;
  return judged("cannot tell", "later", judgement.because, { date, asOf });
}

/** First day on which any of the articles can be asked about; "" where one always can. */
function applicableFrom(articles: readonly Article[]): string {
  const dates = articles
    .filter(({ applies }) => !applies.notInForce)
    .map(({ applies }) => applies.effective ?? applies.from ?? "");
  return dates.sort()[0];
}

function placesOf(pieces: readonly Located[]): readonly Place[] {
  const places = new Map(pieces.map(({ at }) => [`${at.file}:${at.line}:${at.column}`, at]));
  return [...places.values()];
}
