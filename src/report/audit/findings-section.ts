import type { Pack, ToldFinding, Verdict } from "../../audit/index.ts";
import { tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import { type AuditPen, ofVerdict, verdictsInOrder } from "./audit-pen.ts";
import { findingBlock, findingId } from "./finding-block.ts";
import { inlineCode } from "./inline-code.ts";
import type { AuditedScheme } from "./input.ts";

/** Every finding: by verdict, the worst first, then by the pack that its rule belongs to first. */
export function findingsSection(pen: AuditPen, scheme: AuditedScheme): Html {
  return html`<section id="${pen.prefix(scheme)}-findings"><h2>${pen.headed("findingsHeading", scheme)}</h2>
<p>${pen.say("findingsLead")}</p>
${verdictsInOrder.map((verdict) => verdictPart(pen, scheme, verdict))}
</section>`;
}

function verdictPart(pen: AuditPen, scheme: AuditedScheme, verdict: Verdict): Html | undefined {
  const findings = ofVerdict(scheme.findings, verdict);
  if (findings.length === 0) return undefined;
  const called = pen.input.called.verdicts[verdict];
  const said = verdict === "passes" ? passing(pen, scheme, findings) : byPack(pen, scheme, findings);
  return html`<h3 class="verdict-heading">${pen.say("verdictHeading", { verdict: called, count: findings.length })}</h3>${said}`;
}

function byPack(pen: AuditPen, scheme: AuditedScheme, findings: readonly ToldFinding[]): Html {
  const packs = Object.entries(pen.input.called.packs) as [Pack, string][];
  return html`${packs.map(([pack, name]) => {
    const ofPack = findings.filter((finding) => finding.packs[0] === pack);
    if (ofPack.length === 0) return undefined;
    return html`<h4>${name}</h4>${ofPack.map((finding) => findingBlock(pen, scheme, finding))}`;
  })}`;
}

/** What passes needs no more than a line each. */
function passing(pen: AuditPen, scheme: AuditedScheme, findings: readonly ToldFinding[]): Html {
  return html`<p>${pen.say("passesLead")}</p>${tableHtml({
    caption: pen.say("passesCaption"),
    heading: [pen.say("questionColumn"), pen.say("ruleColumn"), pen.say("whyColumn"), pen.say("restsColumn")],
    words: [1, 2, 3],
    rows: findings.map((finding) => [
      finding.question,
      html`<code id="${findingId(pen, scheme, finding)}">${finding.rule}</code>`,
      inlineCode(finding.why),
      finding.articles.map(({ citation }) => citation).join("; "),
    ]),
  })}`;
}
