import { type Html, html } from "../html.ts";
import type { ReportScheme } from "../input.ts";
import { operatorName, statusName } from "../names.ts";
import type { Page } from "../page.ts";

/** What this is and what has become of it: before any number. */
export function statusSection(page: Page): Html {
  const { plan } = page.input;
  const isAlone = plan.schemes.length === 1 && plan.schemes[0].id === plan.name;
  return html`<header>
<p class="wall">${page.say("nobodyReal")}</p>
<h1>${titleOf(page)}</h1>
${magnifiedNote(page)}<p class="lead">${page.of(plan.summary)}</p>
${plan.schemes.map((scheme) => schemeCard(page, scheme, isAlone))}
</header>`;
}

/** The world's title; of a run in which what is rare is done more often, labelled so. */
export function titleOf(page: Page): string {
  const title = page.of(page.input.plan.title);
  const { magnified } = page.input.document;
  if (magnified === undefined) return title;
  return page.words("magnifiedTitle", {
    title,
    times: page.number(["document", "magnified", "times"], "count"),
  });
}

function magnifiedNote(page: Page): Html | undefined {
  const { magnified } = page.input.document;
  if (magnified === undefined) return undefined;
  const labels = page.input.plan.acts
    .filter(({ id }) => magnified.acts.includes(id))
    .map(({ label }) => page.of(label));
  return html`<p class="warning">${page.say("magnifiedNote", {
    times: page.number(["document", "magnified", "times"], "count"),
    acts: labels.length === 0 ? "–" : labels.join(", "),
  })}</p>
`;
}

function schemeCard(page: Page, scheme: ReportScheme, isAlone: boolean): Html {
  const facts = [
    [page.say("variantTerm"), scheme.variant],
    [page.say("operatorTerm"), page.say(operatorName(scheme.operator))],
    [page.say("purposeTerm"), page.of(scheme.purpose)],
    ...(scheme.atWork === undefined ? [] : [[page.say("atWorkTerm"), atWork(page, scheme)] as const]),
  ] as const;
  return html`<section class="status" aria-label="${page.words("statusHeading", { scheme: page.of(scheme.title) })}">
${isAlone ? undefined : html`<h2>${page.of(scheme.title)}</h2><p>${page.of(scheme.summary)}</p>`}
<p class="badge-line"><span class="badge">${page.say("statusToday", {
    status: page.words(statusName(scheme.statusToday)),
  })}</span></p>
${scheme.statusNote === undefined ? undefined : html`<p>${page.of(scheme.statusNote)}</p>`}
${
  scheme.extend === undefined
    ? undefined
    : html`<p class="warning">${page.say("changesAnother", { scheme: html`<code>${scheme.id}</code>`, other: html`<code>${scheme.extend}</code>` })}</p>`
}
<dl>${facts.map(([term, said]) => html`<div><dt>${term}</dt><dd>${said}</dd></div>`)}</dl>
</section>`;
}

/** From which day to which, and where, a scheme is at work. */
function atWork(page: Page, scheme: ReportScheme): Html {
  const path = ["plan", "schemes", page.input.plan.schemes.indexOf(scheme), "atWork"];
  const { until, regions = [] } = scheme.atWork ?? {};
  return page.say("atWork", {
    from: page.number([...path, "from"], "count"),
    until: until === undefined ? "" : page.number([...path, "until"], "count"),
    isEnding: until === undefined ? "no" : "yes",
    regions: regions.length === 0 ? "none" : regions.join(", "),
  });
}
