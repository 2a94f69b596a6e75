import { figureHtml } from "../figure.ts";
import { gatesFigure } from "../figures/gates-figure.ts";
import { gradesFigure } from "../figures/grades-figure.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../page.ts";
import { answersChanged } from "./answers-changed.ts";
import { indicatorTables } from "./indicators.ts";
import { listsNow } from "./lists.ts";

/** What happened, in one picture and a few sentences. */
export function happenedSection(page: Page): Html {
  const { scored } = page;
  const figures = hasNoOther(page) ? [gatesFigure(page)] : scored.map((each) => gradesFigure(page, each));
  const sentences = [
    setting(page),
    ...(page.isAtWork ? scored.map((each) => ends(page, each)) : [page.say("nobodyScored")]),
    ...(scored.length === 0 ? onlyOrganisations(page) : []),
    ...watching(page),
    ...listsNow(page),
    ...answersChanged(page),
  ];
  return html`<section id="happened"><h2>${page.say("happenedHeading")}</h2>
<p class="sentences">${sentences.map((sentence) => html`${sentence} `)}</p>
<p>${page.say("sureInShort", { runs: page.input.document.replicateHashes === undefined ? "one" : "several" })}</p>
${figures.map(figureHtml)}${indicatorTables(page)}</section>`;
}

/** Whether no other picture tells what gates said. */
function hasNoOther(page: Page): boolean {
  return page.scored.length === 0 && !page.hasOrganisations && !page.isActing;
}

function onlyOrganisations(page: Page): Html[] {
  const ids = new Set(page.rows("organisationsByGrade").map(({ cells }) => cells.scheme));
  return page.input.plan.schemes
    .filter(({ id }) => ids.has(id))
    .map(({ title }) => page.say("onlyOrganisationsScored", { scheme: page.of(title) }));
}

/** Schemes that score no person and list none: what they do all the same. */
function watching(page: Page): Html[] {
  if (page.hasOrganisations) return [];
  return page.recording
    .filter(({ scheme }) => scheme.start === undefined && scheme.lists.length === 0)
    .map(({ scheme }) => page.say("watchesOnly", { scheme: page.of(scheme.title) }));
}

function setting(page: Page): Html {
  return page.say(page.isAtWork ? "setting" : "settingUnscored", {
    persons: page.number(["document", "persons"], "count"),
    days: page.number(["document", "days"], "count"),
    society: page.of(page.input.plan.societyTitle),
  });
}

function ends(page: Page, { scheme, nameOf }: Page["scored"][number]): Html {
  const covered = page.measure(nameOf("personsCovered"), [], "count");
  const start = page.number(["plan", "schemes", page.input.plan.schemes.indexOf(scheme), "start"], "points");
  const shares = page.rows(nameOf("gradeShares"));
  if (shares.length === 0) {
    return page.say("meanNow", {
      scheme: page.of(scheme.title),
      covered,
      start,
      mean: page.measure(nameOf("scoreMean"), [], "tenths"),
    });
  }
  const sum = (rows: typeof shares) =>
    page.reckoned(
      "sum",
      rows.map(({ path }) => page.measure(nameOf("gradeShares"), [...path, "share"], "percent")),
      "percent",
    );
  const [higher, lower] = [shares.slice(scheme.startGrade + 1), shares.slice(0, scheme.startGrade)];
  const way = higher.length === 0 ? "down" : lower.length === 0 ? "up" : "both";
  return page.say("gradesNow", {
    scheme: page.of(scheme.title),
    covered,
    start,
    grade: scheme.grades[scheme.startGrade]?.label ?? "–",
    way,
    // of nobody there is no sum to quote
    above: higher.length === 0 ? "" : sum(higher),
    below: lower.length === 0 ? "" : sum(lower),
  });
}
