import type { ToldFinding, Verdict } from "../../audit/index.ts";
import { tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import { askSection } from "./ask-section.ts";
import { type AuditPen, ofVerdict, verdictsInOrder } from "./audit-pen.ts";
import { findingId } from "./finding-block.ts";
import { inlineCode } from "./inline-code.ts";
import type { AuditedScheme } from "./input.ts";
import type { AuditMessage } from "./messages/index.ts";
import { gravest } from "./topics.ts";
import { verdictMark } from "./verdict-mark.ts";

const meanings: Readonly<Record<Verdict, AuditMessage>> = {
  violates: "meaningViolates",
  risk: "meaningRisk",
  "cannot tell": "meaningOpen",
  passes: "meaningPasses",
};

/** What somebody reads who reads nothing else: how many of which verdict, the gravest, what to ask whom. */
export function shortSection(pen: AuditPen, scheme: AuditedScheme): Html {
  const { findings } = scheme;
  const aside = findings.filter(({ suppressed }) => suppressed !== undefined).length;
  const { known } = pen.input;
  return html`<section id="${pen.prefix(scheme)}-short"><h2>${pen.headed("shortHeading", scheme)}</h2>
<p class="lead">${pen.say("shortLead", { count: findings.length })}</p>
${counts(pen, findings)}
${aside === 0 ? undefined : html`<p>${pen.say("shortAside", { count: aside })}</p>`}
${known === undefined ? undefined : html`<p>${pen.say("shortKnown", { count: known })}</p>`}
<h3>${pen.say("gravestHeading")}</h3>
${gravestOf(pen, scheme)}
${askSection(pen, scheme)}
</section>`;
}

function counts(pen: AuditPen, findings: readonly ToldFinding[]): Html {
  return tableHtml({
    caption: pen.say("countsCaption"),
    heading: [pen.say("verdictColumn"), pen.say("countColumn"), pen.say("meaningColumn")],
    words: [1, 2],
    rows: verdictsInOrder.map((verdict) => [
      verdictMark(pen, verdict),
      html`<strong>${String(ofVerdict(findings, verdict).length)}</strong>`,
      pen.say(meanings[verdict]),
    ]),
  });
}

function gravestOf(pen: AuditPen, scheme: AuditedScheme): Html {
  const told = gravest(scheme.findings);
  if (told.length === 0) return html`<p>${pen.say("gravestNone")}</p>`;
  const items = told.map(({ finding, said }) => {
    const { rule, verdict, why } = finding;
    const statement = pen.say(said);
    return html`<li>${verdictMark(pen, verdict)} <strong>${
      verdict === "risk" ? pen.say("possibly", { statement }) : statement
    }</strong> ${inlineCode(why)} <a href="#${findingId(pen, scheme, finding)}">${pen.say("seeFinding", { rule })}</a></li>`;
  });
  return html`<p>${pen.say("gravestLead")}</p><ol class="gravest">${items}</ol>`;
}
