import type { Pack, ToldFinding } from "../../audit/index.ts";
import type { Language } from "../../text/index.ts";
import { dutyText } from "./duty.ts";
import { type Fact, factOf } from "./facts.ts";
import type { AssessedScheme, AssessmentInput, AssessmentKind } from "./input.ts";
import { plain, withCode } from "./markdown.ts";
import { type Part, parts } from "./parts.ts";
import { AssessmentPen } from "./pen.ts";

/**
 * An assessment that the law asks for, begun as a Markdown document to be edited: what schemes declare with the lines
 * that say so, one question for whatever is missing, and findings where they are to be weighed. It never says that a
 * duty is fulfilled.
 */
export function assessmentText(kind: AssessmentKind, input: AssessmentInput, language: Language): string {
  const texts = input.schemes.map((scheme) => textOf(kind, new AssessmentPen(input, scheme, language)));
  return `${texts.join("\n\n---\n\n")}\n`;
}

function textOf(kind: AssessmentKind, pen: AssessmentPen): string {
  const { told } = pen.assessed;
  const { asOf, version, called } = pen.input;
  const filled = parts[kind].map((part) => ({ part, facts: factsOf(pen, part) }));
  const facts = filled.flatMap((each) => each.facts);
  const tally = {
    said: facts.filter(({ said }) => said.length > 0).length,
    open: facts.filter(({ isOpen }) => isOpen).length,
  };
  const missing = `**${pen.say("missing")}**`;
  return [
    `# ${pen.say(kind === "dpia" ? "dpiaTitle" : "friaTitle", { title: plain(told.title) })}`,
    `> ${pen.say("intro", { version, file: plain(told.file), asOf })} ${called.advice}`,
    dutyText(pen, kind),
    pen.say("how", { missing }),
    pen.say("tally", tally),
    ...filled.flatMap((each, position) => partOf(pen, kind, each, position + 1)),
    "---",
    `${pen.say("end")} \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`,
  ].join("\n\n");
}

function factsOf(pen: AssessmentPen, { facts }: Part): readonly Fact[] {
  return facts.flatMap((id) => factOf(pen, id) ?? []);
}

function partOf(
  pen: AssessmentPen,
  kind: AssessmentKind,
  { part, facts }: { readonly part: Part; readonly facts: readonly Fact[] },
  number: number,
): readonly string[] {
  const [heading, asks] = pen.part(part.id);
  const { citation } = pen.input.cite(part.article, part.at);
  return [
    `## ${number}. ${heading}`,
    `*${asks} (${citation})*`,
    ...facts.flatMap((fact) => factText(pen, fact)),
    ...findingsText(pen, findingsIn(pen.assessed, kind, part)),
  ];
}

function factText(pen: AssessmentPen, { id, said, isOpen, openFor }: Fact): readonly string[] {
  const [label, question] = pen.fact(id);
  const asked =
    openFor.length === 0 ? question : pen.say("openFor", { question, names: plain(openFor.join("; ")) });
  const lines = [
    ...said.map(({ text, place }) => `- ${plain(text)}${place === undefined ? "" : ` (${plain(place)})`}`),
    ...(isOpen ? [`- [ ] **${pen.say("missing")}**: ${asked}`] : []),
  ];
  return [`### ${label}`, lines.join("\n")];
}

/** Packs that an assessment under European law weighs. */
const weighed: readonly Pack[] = ["eu", "human-rights", "fairness"];

/** What is to be weighed in a part: what is named there, and in one part what no other names and is to one's harm. */
function findingsIn({ findings }: AssessedScheme, kind: AssessmentKind, part: Part): readonly ToldFinding[] {
  const named = new Set(parts[kind].flatMap(({ rules }) => rules));
  return findings.filter(({ rule, verdict, packs }) => {
    if (verdict === "passes") return rule === part.toldAnyway;
    if (part.rules.includes(rule)) return true;
    const isRest =
      !named.has(rule) && verdict !== "cannot tell" && packs.some((pack) => weighed.includes(pack));
    return part.takesRest === true && isRest;
  });
}

function findingsText(pen: AssessmentPen, findings: readonly ToldFinding[]): readonly string[] {
  const heading = `### ${pen.say("findings")}`;
  if (findings.length === 0) return [heading, pen.say("noFindings")];
  return [heading, findings.map((finding) => findingText(pen, finding)).join("\n")];
}

function findingText(pen: AssessmentPen, finding: ToldFinding): string {
  const { verdict, rule, question, conditions, why, shown, because, articles, suppressed } = finding;
  const condition = conditions.length === 0 ? "" : ` (${conditions.join(", ")})`;
  const place = pen.places(because);
  const cited = articles.map(({ citation }) => citation).join("; ");
  const aside = suppressed === undefined ? "" : ` ${plain(pen.say("aside", suppressed))}`;
  return [
    `- **${pen.input.called.verdicts[verdict]}**, ${rule}${condition}: ${question}`,
    `${[why, ...(shown === undefined ? [] : [shown])].map(withCode).join(" ")}${place === undefined ? "" : ` (${plain(place)})`}${aside}`,
    plain(pen.say("why", { articles: cited })),
  ].join(" ");
}
