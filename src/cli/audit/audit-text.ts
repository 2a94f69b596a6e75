import {
  packs,
  packWords,
  type ToldFinding,
  type ToldRepair,
  type Verdict,
  verdicts,
  verdictWords,
  words,
} from "../../audit/index.ts";
import type { Measured } from "../../measures/index.ts";
import { createSay, isOfChange, type Language } from "../../text/index.ts";
import { wrapped } from "../paragraphs.ts";
import { visible } from "../visible.ts";
import { runsSaid } from "./audit-runs.ts";

/** Most places of one finding that are shown. */
const MAX_PLACES = 6;

/** How findings of one scheme are told. */
export interface Telling {
  readonly scheme: string;
  readonly asOf: string;
  readonly language: Language;
  /** whether what passes is told one by one, too */
  readonly isAll: boolean;
  /** findings left out because a baseline has them */
  readonly known?: number;
  /** runs that findings rest on as well */
  readonly measured?: Measured;
  /** what was changed before the scheme was audited, as it was typed */
  readonly changes?: readonly string[];
}

/** Findings as a person reads them: by verdict, the worst first, then by the pack that a rule belongs to first. */
export function auditText(findings: readonly ToldFinding[], telling: Telling): string {
  const { language } = telling;
  const say = createSay(words, language);
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const counts = {
    violates: count("violates"),
    risk: count("risk"),
    open: count("cannot tell"),
    passes: count("passes"),
  };
  const shown = verdicts.filter((verdict) => verdict !== "passes" || telling.isAll);
  const blocks = shown.flatMap((verdict) => verdictBlock(findings, verdict, language));
  return `${[
    wrapped(say("head", { scheme: telling.scheme, asOf: telling.asOf, ...counts })),
    ...(telling.changes === undefined || telling.changes.length === 0
      ? []
      : [wrapped(visible(say("changed", { changes: telling.changes.join(" ") })))]),
    ...(telling.measured === undefined ? [] : [wrapped(runsSaid(telling.measured, language))]),
    ...(telling.known === undefined ? [] : [wrapped(say("known", { count: telling.known }))]),
    ...(blocks.length > 0 ? blocks : [say("none")]),
    say("advice"),
  ].join("\n\n")}\n`;
}

function verdictBlock(findings: readonly ToldFinding[], verdict: Verdict, language: Language): string[] {
  const ofVerdict = findings.filter((finding) => finding.verdict === verdict);
  if (ofVerdict.length === 0) return [];
  const groups = packs.flatMap((pack) => {
    const ofPack = ofVerdict.filter((finding) => finding.packs[0] === pack);
    if (ofPack.length === 0) return [];
    const told = ofPack.map((finding) => findingText(finding, language));
    return [`  ${packWords[language][pack]}\n\n${told.join("\n\n")}`];
  });
  const title = verdictWords[language][verdict].toUpperCase();
  return [`${title} (${ofVerdict.length})`, ...groups];
}

function findingText(finding: ToldFinding, language: Language): string {
  const { rule, question, conditions, why, shown, because, articles, repair, suppressed } = finding;
  const say = createSay(words, language);
  const condition = conditions.length === 0 ? "" : ` (${conditions.join(", ")})`;
  const places = because.slice(0, MAX_PLACES).map((place) => {
    const { file, line, column, quote } = place;
    if (isOfChange(place)) return `      ${visible(file)}`;
    return `      ${visible(`${file}:${line}:${column}`)}  ${visible(quote)}`;
  });
  const rest = because.length > MAX_PLACES ? [`      … ${because.length - MAX_PLACES}`] : [];
  return [
    wrapped(`${rule}${condition}`, "    "),
    wrapped(question, "      "),
    wrapped([why, ...(shown === undefined ? [] : [shown])].map(visible).join(" "), "      "),
    ...places,
    ...rest,
    wrapped(articles.map(({ citation }) => citation).join("; "), "      "),
    ...(repair === undefined ? [] : [wrapped(repairText(repair, language), "      ")]),
    ...(suppressed === undefined ? [] : [wrapped(visible(say("suppressed", suppressed)), "      ")]),
  ].join("\n");
}

function repairText({ text, changes }: ToldRepair, language: Language): string {
  const told = createSay(words, language)("repair", { text });
  return changes === undefined ? told : `${told} ${words[language].fixable}`;
}
