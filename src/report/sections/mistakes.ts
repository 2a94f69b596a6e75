import * as Plot from "@observablehq/plot";
import { type Figure, figureHtml, tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { NamedScheme, Page } from "../page.ts";
import type { Quote } from "../quote.ts";

interface Mistakes {
  readonly label: string;
  readonly passed: Quote;
  readonly mistaken: Quote;
  readonly share: Quote;
  readonly first: Quote;
  readonly second: Quote;
}

/** Records that name somebody else than the one who did it. */
export function mistakesSection(page: Page): Html {
  const rows = page.recording.flatMap((scheme) => mistakesOf(page, scheme));
  const told =
    rows.length === 0
      ? html`<p>${page.say("noSourceCompares")}</p>`
      : html`<p>${page.say("mistakesMeaning")}</p>${figureHtml(mistakesFigure(page, rows))}`;
  return html`<section id="mistakes"><h2>${page.say("mistakesHeading")}</h2>${told}</section>`;
}

function mistakesOf(page: Page, { scheme, nameOf }: NamedScheme): Mistakes[] {
  const labels = new Map(scheme.sources.map(({ id, label }) => [id, page.of(label)]));
  return page.rows(nameOf("mistakenRecords")).map(({ path, cells }) => {
    const of = (...keys: readonly string[]) =>
      page.measure(nameOf("mistakenRecords"), [...path, ...keys], keys.length === 1 ? "count" : "tenths");
    const id = String(cells.source);
    return {
      label: labels.get(id) ?? id,
      passed: of("passed"),
      mistaken: of("mistaken"),
      share: page.reckoned("share", [of("mistaken"), of("passed")], "percent"),
      first: of("per1000", "first"),
      second: of("per1000", "second"),
    };
  });
}

interface Bar {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly group: "first" | "second";
  readonly per1000: Quote;
}

function mistakesPlot(bars: readonly Bar[], width: number): Plot.PlotOptions {
  return {
    height: 24 + bars.length * 40,
    marginLeft: 8,
    marginRight: width / 2,
    marginTop: 24,
    marginBottom: 0,
    x: { axis: null },
    y: { axis: null, domain: bars.map(({ id }) => id), padding: 0.4 },
    marks: [
      Plot.barX(bars, {
        x: (bar: Bar) => bar.per1000.value || 0,
        y: "id",
        dy: bars.length > 2 ? 8 : 0,
        fill: (bar: Bar) => (bar.group === "first" ? "var(--first-group)" : "var(--second-group)"),
      }),
      Plot.text(bars, {
        x: (bar: Bar) => bar.per1000.value || 0,
        y: "id",
        dy: bars.length > 2 ? 8 : 0,
        text: (bar: Bar) => `${bar.per1000.text} · ${bar.name}`,
        textAnchor: "start",
        dx: 6,
      }),
      Plot.text(
        bars.filter(({ group }) => group === "first"),
        {
          x: () => 0,
          y: "id",
          dy: (bars.length > 2 ? 8 : 0) - 26,
          text: "source",
          textAnchor: "start",
          fontWeight: 600,
          lineWidth: width / 15.5,
          textOverflow: "ellipsis",
        },
      ),
    ],
  };
}

function mistakesFigure(page: Page, rows: readonly Mistakes[]): Figure {
  const bars = rows.flatMap((row, place): Bar[] =>
    (["first", "second"] as const).map((group) => ({
      id: `${place} ${group}`,
      source: row.label,
      name: page.words(group === "first" ? "firstGroup" : "secondGroup"),
      group,
      per1000: row[group],
    })),
  );
  const listed = bars.map(({ source, name, per1000 }) => `${source}, ${name}: ${per1000.text}`).join("; ");
  return {
    title: page.say("mistakesTitle"),
    alt: page.words("mistakesAlt", { listed }),
    plot: (width) => mistakesPlot(bars, width),
    table: tableHtml({
      caption: page.say("mistakesCaption"),
      heading: [
        page.say("source"),
        page.say("recordsPassed"),
        page.say("namingAnother"),
        page.say("shareNamingAnother"),
        page.say("per1000First"),
        page.say("per1000Second"),
      ],
      rows: rows.map(({ label, passed, mistaken, share, first, second }) => [
        label,
        passed.html,
        mistaken.html,
        share.html,
        first.html,
        second.html,
      ]),
    }),
  };
}
