import { tableHtml } from "../figure.ts";
import { capital } from "../gates.ts";
import { type Html, html } from "../html.ts";
import type { ReportScheme } from "../input.ts";
import type { Page } from "../page.ts";

/** What organisations did and how they stand; nothing where there are none. */
export function organisationsSection(page: Page): Html {
  if (!page.hasOrganisations) return html``;
  const there = page.measure("organisationsThere", [], "count");
  return html`<section id="organisations"><h2>${page.say("organisationsHeading")}</h2>
<p>${page.say("organisationsThere", { organisations: there })}</p>
${page.input.plan.schemes.map((scheme) => grades(page, scheme))}
${gates(page)}
${acts(page)}
${sentences(page)}</section>`;
}

function grades(page: Page, scheme: ReportScheme): Html | undefined {
  const rows = page.rows("organisationsByGrade").filter(({ cells }) => cells.scheme === scheme.id);
  if (rows.length === 0) return undefined;
  const quoted = (path: (typeof rows)[number]["path"], key: string, form: "count" | "percent" | "tenths") =>
    page.measure("organisationsByGrade", [...path, key], form).html;
  return tableHtml({
    caption: page.say("organisationGradesCaption", { scheme: page.of(scheme.title) }),
    heading: [
      page.say("grade"),
      page.say("organisationsColumn"),
      page.say("shareOfCovered"),
      page.say("harmedOthers"),
    ],
    rows: rows
      .toReversed()
      .map(({ path, cells }) => [
        String(cells.grade),
        quoted(path, "organisations", "count"),
        quoted(path, "share", "percent"),
        quoted(path, "offencesEach", "tenths"),
      ]),
  });
}

function gates(page: Page): Html {
  const labels = new Map(page.input.plan.gates.map(({ id, label }) => [id, page.of(label)]));
  return tableHtml({
    caption: page.say("organisationGatesCaption"),
    heading: [
      page.say("gate"),
      page.say("applications"),
      page.say("refusedWith"),
      page.say("refusedWithout"),
      page.say("shutOut"),
      page.say("letIn"),
    ],
    rows: page
      .rows("organisationRefusals")
      .map(({ path, cells }) => [
        capital(labels.get(String(cells.gate)) ?? String(cells.gate)),
        ...["applications", "refused", "refusedWithout", "shutOut", "letIn"].map(
          (key) => page.measure("organisationRefusals", [...path, key], "count").html,
        ),
      ]),
  });
}

function acts(page: Page): Html {
  const labels = new Map(page.input.plan.acts.map(({ id, label }) => [id, page.of(label)]));
  const harm = new Map(page.rows("harmToPersons").map(({ path, cells }) => [cells.act, path]));
  return tableHtml({
    caption: page.say("organisationActsCaption"),
    heading: [page.say("actColumn"), page.say("timesAYear"), page.say("personsHarmed")],
    rows: page.rows("organisationActs").map(({ path, cells }) => {
      const harmed = harm.get(cells.act);
      return [
        labels.get(String(cells.act)) ?? String(cells.act),
        page.measure("organisationActs", [...path, "perYear"], "tenths").html,
        harmed === undefined ? "–" : page.measure("harmToPersons", [...harmed, "per1000"], "tenths").html,
      ];
    }),
  });
}

/** What was promised and broken, and who is struck for an organisation. */
function sentences(page: Page): Html {
  const lists = new Map(
    page.input.plan.schemes.flatMap(({ id, listsOfOrganisations }) =>
      listsOfOrganisations.map((list) => [`${id}/${list.id}`, page.of(list.label)] as const),
    ),
  );
  const broken = page.rows("promisesBroken").map(({ path, cells }) =>
    page.say("promiseBroken", {
      promise: page.words("promise", { about: String(cells.about) }),
      share: page.measure("promisesBroken", [...path, "shareBroken"], "percent"),
    }),
  );
  const listed = page.rows("organisationsByList").map(({ path, cells }) => {
    const of = (key: string, form: "count" | "tenths") =>
      page.measure("organisationsByList", [...path, key], form);
    return page.say("organisationsListed", {
      list: lists.get(`${cells.scheme}/${cells.list}`) ?? String(cells.list),
      organisations: of("listed", "count"),
      ofListed: of("offencesEachListed", "tenths"),
      ofOthers: of("offencesEachOther", "tenths"),
    });
  });
  const labels = new Map(
    page.input.plan.schemes.flatMap(({ id, consequences }) =>
      consequences.map((consequence) => [`${id}/${consequence.id}`, page.of(consequence.label)]),
    ),
  );
  const struck = page.rows("representativesStruck").map(({ path, cells }) =>
    page.say("representativesStruck", {
      label: labels.get(`${cells.scheme}/${cells.consequence}`) ?? String(cells.consequence),
      persons: page.measure("representativesStruck", [...path, "persons"], "count"),
    }),
  );
  return html`<ul>${[...broken, ...listed, ...struck].map((said) => html`<li>${said}</li>`)}</ul>`;
}
