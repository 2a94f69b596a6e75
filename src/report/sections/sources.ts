import { tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { ReportRule, ReportScheme } from "../input.ts";
import { standingName } from "../names.ts";
import type { Page } from "../page.ts";
import type { Path } from "../quote.ts";

/** Standings under which what a scheme says may be otherwise. */
const DOUBTFUL = new Set(["contested", "single-source", "invented", "announced"]);

/** Every rule and consequence with how it is known, contested ones marked, and the works cited. */
export function sourcesSection(page: Page): Html {
  const schemes = page.input.plan.schemes.map((scheme, number) => ofScheme(page, scheme, number));
  return html`<section id="sources"><h2>${page.say("sourcesHeading")}</h2>
<p>${page.say("sourcesMeaning")}</p>${schemes}</section>`;
}

function ofScheme(page: Page, scheme: ReportScheme, number: number): Html {
  const { rules, consequences, citations } = scheme;
  const title = page.of(scheme.title);
  if (rules.length + consequences.length + citations.length === 0) {
    return html`<p>${page.say("noSources", { scheme: title })}</p>`;
  }
  const all = [
    ...rules.map((rule, position) => ({
      ...rule,
      points: worth(page, rule, ["plan", "schemes", number, "rules", position, "points"]),
    })),
    ...consequences.map((consequence) => ({ ...consequence, points: undefined, isWorthUnknown: false })),
  ];
  return html`${tableHtml({
    caption: page.headed("rulesCaption", scheme),
    heading: [page.say("ruleOrConsequence"), page.say("points"), page.say("knownFrom"), page.say("works")],
    words: [2, 3],
    rows: all.map(({ label, points, standing, cites, isWorthUnknown }) => [
      page.of(label),
      html`${points ?? "–"}${isWorthUnknown ? " *" : undefined}`,
      standingHtml(page, standing),
      cites.join(", "),
    ]),
  })}<h3>${page.say("worksHeading")}</h3><dl class="works">${citations.map(
    ({ name, work }) => html`<div><dt>${name}</dt><dd>${work}</dd></div>`,
  )}</dl>`;
}

function worth(page: Page, { points, straightTo }: ReportRule, path: Path): Html {
  const down = straightTo === undefined ? [] : [page.say("gradeDown", { grade: straightTo })];
  const said = points === undefined ? down : [page.number(path, "signedPoints").html, ...down];
  return html`${said.map((each, place) => html`${place === 0 ? "" : ", "}${each}`)}`;
}

function standingHtml(page: Page, standing: string | undefined): Html {
  const said = page.say(standingName(standing));
  return standing !== undefined && DOUBTFUL.has(standing) ? html`<mark>${said}</mark>` : said;
}
