import { tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { ReportSource } from "../input.ts";
import type { NamedScheme, Page, Row } from "../page.ts";

/** Who knows how much of people, and by which sources; nothing where nobody learns anything. */
export function knownSection(page: Page): Html | undefined {
  const told = page.every.flatMap((each) => {
    const rows = page.rows(each.nameOf("knowledge")).filter(isSomething);
    return rows.length === 0 ? [] : [{ ...each, rows }];
  });
  if (told.length === 0) return undefined;
  return html`<section id="known"><h2>${page.say("knownHeading")}</h2>
<p>${page.say("knownMeaning")}</p>
${told.map((each) => html`${audiences(page, each)}${sources(page, each)}${pooled(page, each)}`)}</section>`;
}

function isSomething({ cells }: Row): boolean {
  return Number(cells.perPersonYear) > 0 || Number(cells.lookUps) > 0;
}

function audiences(page: Page, { scheme, nameOf, rows }: NamedScheme & { readonly rows: Row[] }): Html {
  const name = nameOf("knowledge");
  const hasSecrets = scheme.sources.some(({ isKnown }) => !isKnown);
  return tableHtml({
    caption: page.headed("knownCaption", scheme),
    heading: [
      page.say("knower"),
      page.say("areasOfLife"),
      page.say("recordsAYear"),
      page.say("recordsUnused"),
      ...(hasSecrets ? [page.say("recordsSecret")] : []),
      page.say("looksAYear"),
    ],
    rows: rows.map(({ path, cells }) => {
      const of = (key: string) =>
        page.measure(name, [...path, key], key === "contexts" ? "count" : "rate").html;
      const secret = hasSecrets ? ["secret"] : [];
      return [
        knower(page, scheme.sources, cells),
        ...["contexts", "perPersonYear", "withoutRule", ...secret, "lookUps"].map(of),
      ];
    }),
  });
}

function knower(page: Page, sources: readonly ReportSource[], { audience, by }: Row["cells"]): Html | string {
  const name = String(audience);
  if (by === "operator") return page.say("theOperator");
  const label = sources.flatMap(({ audiences }) => audiences).find((each) => each.with === name)?.label;
  if (by === "shared with" && label !== undefined) return page.of(label);
  return page.say("knowerName", { knower: name.replaceAll(" ", ""), name });
}

/** What each source wrote down, how much of it went on, and how long it is kept. */
function sources(page: Page, { scheme, number }: NamedScheme): Html | undefined {
  const nameOf = page.recording.find((each) => each.scheme === scheme)?.nameOf;
  const name = nameOf?.("recordsBySource") ?? "";
  const rows = page.rows(name);
  const isForgetting = scheme.sources.some(({ keeps }) => keeps !== undefined);
  const told = scheme.sources.flatMap((source, position) => {
    const own = rows.filter(({ cells }) => cells.source === source.id);
    if (own.length === 0) return [];
    const sum = (key: string): Html =>
      page.reckoned(
        "sum",
        own.map(({ path }) => page.measure(name, [...path, key], "count")),
        "count",
      ).html;
    const keeps = page.number(["plan", "schemes", number, "sources", position, "keeps"], "count");
    return [
      [
        html`${page.of(source.label)}${source.isKnown ? undefined : html` <span class="note">${page.say("secretSource")}</span>`}`,
        sum("recorded"),
        sum("passed"),
        ...(isForgetting ? [source.keeps === undefined ? page.say("keptForEver") : keeps.html] : []),
      ],
    ];
  });
  if (told.length === 0) return undefined;
  return html`${tableHtml({
    caption: page.headed("sourcesKnowCaption", scheme),
    heading: [
      page.say("source"),
      page.say("recordsMade"),
      page.say("recordsReached"),
      ...(isForgetting ? [page.say("recordsKept")] : []),
    ],
    rows: told,
  })}${isForgetting ? undefined : html`<p>${page.say("nothingEnds")}</p>`}`;
}

/** What other schemes passed on to this one. */
function pooled(page: Page, { scheme }: NamedScheme): Html | undefined {
  const name = page.scored.find((each) => each.scheme === scheme)?.nameOf("recordsPooled") ?? "";
  const rows = page.rows(name);
  if (rows.length === 0) return undefined;
  const records = page.reckoned(
    "sum",
    rows.map(({ path }) => page.measure(name, [...path, "records"], "count")),
    "count",
  );
  return html`<p>${page.say("poolGot", { scheme: page.of(scheme.title), records })}</p>`;
}
