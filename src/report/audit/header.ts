import { type Html, html } from "../html.ts";
import { statusName } from "../names.ts";
import type { AuditPen } from "./audit-pen.ts";
import type { AuditedScheme } from "./input.ts";

/** What was asked about, and what it is: before any finding. */
export function auditHeader(pen: AuditPen): Html {
  const { schemes, name, measured } = pen.input;
  const isWorld = schemes.length !== 1;
  const heading = isWorld
    ? pen.say("worldHeading", { title: name, count: schemes.length })
    : pen.say("heading", { title: schemes[0].told.title });
  return html`<header>
<p class="wall">${pen.say(measured === undefined ? "wall" : "wallMeasured")}</p>
<h1>${heading}</h1>
${changedNote(pen)}${isWorld ? undefined : html`<p class="lead">${schemes[0].told.summary}</p>`}
${schemes.map((scheme) => card(pen, scheme, isWorld))}
${contents(pen)}
</header>`;
}

function changedNote(pen: AuditPen): Html | undefined {
  const { changes } = pen.input;
  if (changes.length === 0) return undefined;
  return html`<p class="warning">${pen.say("changedNote")} ${changes.map((change) => html`<code>${change}</code> `)}</p>
`;
}

function card(pen: AuditPen, { told }: AuditedScheme, isWorld: boolean): Html {
  const { packs, asOf, called } = pen.input;
  const facts = [
    [pen.say("operatorTerm"), pen.operator(told.operator)],
    [pen.say("purposeTerm"), told.purpose],
    [pen.say("variantTerm"), told.variant],
    [pen.say("textTerm"), html`<code>${told.file}</code>`],
    [pen.say("asOfTerm"), asOf],
    [pen.say("packsTerm"), packs?.map((pack) => called.packs[pack]).join(", ") ?? pen.say("allPacks")],
  ] as const;
  const status = pen.sayAsReport("statusToday", { status: pen.sayAsReport(statusName(told.status)) });
  return html`<section class="status" aria-label="${pen.say("statusHeading", { title: told.title })}">
${isWorld ? html`<h2>${told.title}</h2><p>${told.summary}</p>` : undefined}
<p class="badge-line"><span class="badge">${status}</span></p>
${told.statusNote === undefined ? undefined : html`<p>${told.statusNote}</p>`}
<dl>${facts.map(([term, said]) => html`<div><dt>${term}</dt><dd>${said}</dd></div>`)}</dl>
</section>`;
}

function contents(pen: AuditPen): Html {
  const { schemes } = pen.input;
  const parts = ["short", "graph", "knows", "findings"] as const;
  const ofSchemes = schemes.flatMap((scheme) =>
    parts.map((part) => [`${pen.prefix(scheme)}-${part}`, pen.headed(`${part}Heading`, scheme)] as const),
  );
  const links = [...ofSchemes, ["method", pen.say("methodHeading")] as const];
  return html`<nav aria-label="${pen.say("contents")}"><ul>${links.map(
    ([id, said]) => html`<li><a href="#${id}">${said}</a></li>`,
  )}</ul></nav>`;
}
