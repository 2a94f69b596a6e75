import { tableHtml } from "../figure.ts";
import type { Html } from "../html.ts";
import type { Page } from "../page.ts";

/** What weighted scores are made of: a table each; none for other scores. */
export function indicatorTables(page: Page): Html[] {
  return page.weighted.map(({ scheme, nameOf }) => {
    const labels = new Map(scheme.indicators.map(({ id, label }) => [id, page.of(label)]));
    const name = nameOf("indicatorMeans");
    return tableHtml({
      caption: page.headed("indicatorsCaption", scheme),
      heading: [
        page.say("indicator"),
        page.say("indicatorMost"),
        page.say("indicatorMean"),
        page.say("indicatorShare"),
      ],
      rows: page
        .rows(name)
        .map(({ path, cells }) => [
          labels.get(String(cells.indicator)) ?? String(cells.indicator),
          page.measure(name, [...path, "most"], "points").html,
          page.measure(name, [...path, "mean"], "tenths").html,
          page.measure(name, [...path, "shareOfVariance"], "percent").html,
        ]),
    });
  });
}
