import type { Quoted, ToldFinding } from "../../audit/index.ts";
import { isOfChange } from "../../text/index.ts";
import { type Html, html } from "../html.ts";
import type { AuditPen } from "./audit-pen.ts";
import { inlineCode } from "./inline-code.ts";
import type { AuditedScheme } from "./input.ts";
import { verdictMark } from "./verdict-mark.ts";

/** Lines of one finding that are quoted; of the rest the page names the numbers. */
const MOST_LINES = 12;

/** What is said of a finding, from top to bottom; another part is a line here. */
const parts: readonly ((pen: AuditPen, finding: ToldFinding) => Html | undefined)[] = [
  asideOf,
  whyOf,
  shownOf,
  linesOf,
  repairOf,
  articlesOf,
];

/** A finding with everything it rests on. */
export function findingBlock(pen: AuditPen, scheme: AuditedScheme, finding: ToldFinding): Html {
  const id = findingId(pen, scheme, finding);
  const aside = finding.suppressed === undefined ? "" : " aside";
  return html`<article class="finding${aside}" id="${id}" aria-labelledby="${id}-q">
<h5 id="${id}-q">${finding.question}</h5>
<p class="finding-head">${verdictMark(pen, finding.verdict)} <code>${finding.rule}</code>${conditionsOf(pen, finding)}</p>
${parts.map((part) => part(pen, finding))}
</article>`;
}

/** Where a finding stands on the page. */
export function findingId(pen: AuditPen, scheme: AuditedScheme, { rule }: ToldFinding): string {
  return `${pen.prefix(scheme)}-${rule}`;
}

function conditionsOf(pen: AuditPen, { conditions }: ToldFinding): Html | undefined {
  if (conditions.length === 0) return undefined;
  return html` <span class="conditions">${pen.say("ifWord")} ${conditions.join(", ")}</span>`;
}

function asideOf(pen: AuditPen, { suppressed }: ToldFinding): Html | undefined {
  if (suppressed === undefined) return undefined;
  return html`<p class="warning"><mark>${pen.say("asideMark")}</mark> ${pen.say("asideSaid", suppressed)}</p>`;
}

function whyOf(_pen: AuditPen, { why }: ToldFinding): Html {
  return html`<p>${inlineCode(why)}</p>`;
}

function shownOf(pen: AuditPen, { shown }: ToldFinding): Html | undefined {
  if (shown === undefined) return undefined;
  return html`<h6>${pen.say("shownHeading")}</h6><p>${inlineCode(shown)}</p>`;
}

function repairOf(pen: AuditPen, { repair }: ToldFinding): Html | undefined {
  if (repair === undefined) return undefined;
  const { text, changes = [] } = repair;
  return html`<h6>${pen.say("repairHeading")}</h6><p>${inlineCode(text)}</p>${
    changes.length === 0
      ? undefined
      : html`<p>${inlineCode(pen.say("repairChanges"))}</p><ul class="lines">${changes.map(
          (change) => html`<li><code>${change}</code></li>`,
        )}</ul>`
  }`;
}

function linesOf(pen: AuditPen, { because, file }: ToldFinding): Html | undefined {
  if (because.length === 0) return undefined;
  const rest = because.slice(MOST_LINES);
  const named = (place: Quoted) => placeText(pen, place, file);
  const list = rest.map(({ line }) => line).join(", ");
  return html`<h6>${pen.say("linesHeading")}</h6><ul class="lines">${because
    .slice(0, MOST_LINES)
    .map((place) => html`<li><code class="place">${named(place)}</code> <code>${place.quote}</code></li>`)}${
    rest.length === 0 ? undefined : html`<li>${pen.say("moreLines", { count: rest.length, list })}</li>`
  }</ul>`;
}

/** Line of the scheme's own file, which the top of the page names, or of another that it builds on. */
function placeText(pen: AuditPen, place: Quoted, own: string): string {
  const { file, line } = place;
  if (isOfChange(place)) return file;
  return file === own ? pen.say("lines", { count: 1, list: String(line) }) : `${file}:${line}`;
}

function articlesOf(pen: AuditPen, { articles }: ToldFinding): Html | undefined {
  if (articles.length === 0) return undefined;
  return html`<h6>${pen.say("articlesHeading")}</h6><ul class="articles">${articles.map(
    ({ citation, paraphrase }) => html`<li><strong>${citation}</strong>: ${paraphrase}</li>`,
  )}</ul>`;
}
