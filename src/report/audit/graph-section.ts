import { figureHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { AuditPen } from "./audit-pen.ts";
import { graphFigure } from "./graph-figure.ts";
import type { AuditedScheme } from "./input.ts";

/** Joint sanctions: what is recorded in one area of life and felt in another. */
export function graphSection(pen: AuditPen, scheme: AuditedScheme): Html {
  const { graph } = scheme.told;
  return html`<section id="${pen.prefix(scheme)}-graph"><h2>${pen.headed("graphHeading", scheme)}</h2>
${
  graph.length === 0
    ? html`<p>${pen.say("graphNone")}</p>`
    : html`<p>${pen.say("graphLead")}</p>${figureHtml(graphFigure(pen, scheme.told))}`
}
</section>`;
}
