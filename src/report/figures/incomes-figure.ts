import * as Plot from "@observablehq/plot";
import { type Figure, tableHtml } from "../figure.ts";
import { html } from "../html.ts";
import type { Page } from "../page.ts";
import type { Quote } from "../quote.ts";

interface Tenth {
  readonly tenth: number;
  readonly score: Quote;
}

/** Mean score by income, against how far persons lie apart anyway. */
export function incomesFigure(page: Page, { scheme, nameOf }: Page["scored"][number]): Figure | undefined {
  const tenths = page.rows(nameOf("scoreByIncomeDecile")).map(({ path }, position): Tenth => {
    return { tenth: position + 1, score: page.measure(nameOf("scoreByIncomeDecile"), path, "tenths") };
  });
  if (tenths.every(({ score }) => Number.isNaN(score.value))) return undefined;
  const last = page.rows(nameOf("scoreDecilesByDay")).length - 1;
  const decile = (place: number) => page.measure(nameOf("scoreDecilesByDay"), [last, place], "count");
  const [low, high] = [decile(0), decile(8)];
  const [poorest, richest] = [tenths[0].score, tenths[9].score];
  return {
    title: page.headed("incomesTitle", scheme),
    alt: page.words("incomesAlt", { scheme: page.of(scheme.title), poorest, richest, low, high }),
    key: html`<span class="swatch band"></span>${page.say("keyBand", { low, high })} <span class="rule same"></span>${page.say(
      "keyStartScore",
    )}`,
    plot: () => plotOf(page, { tenths, low, high, start: scheme.start ?? 0 }),
    table: tableHtml({
      caption: page.say("incomesCaption"),
      heading: [page.say("tenthOfIncome"), page.say("meanScore")],
      rows: tenths.map(({ tenth, score }) => [tenthName(page, tenth), score.html]),
    }),
  };
}

function tenthName(page: Page, tenth: number): string {
  if (tenth === 1) return page.words("poorestTenth");
  return tenth === 10 ? page.words("richestTenth") : page.words("nthTenth", { tenth });
}

function plotOf(
  page: Page,
  shown: {
    readonly tenths: readonly Tenth[];
    readonly low: Quote;
    readonly high: Quote;
    readonly start: number;
  },
): Plot.PlotOptions {
  const { tenths, low, high, start } = shown;
  const values = tenths.flatMap(({ score }) => [
    score.value,
    score.low ?? score.value,
    score.high ?? score.value,
  ]);
  const ends = [...values, low.value, high.value, start].filter((value) => !Number.isNaN(value));
  return {
    height: 240,
    marginLeft: 52,
    marginBottom: 40,
    x: { domain: [0.5, 10.5], axis: null },
    y: {
      domain: [Math.min(...ends) - 1, Math.max(...ends) + 1],
      label: null,
      ticks: 4,
      grid: true,
      tickFormat: page.tick,
    },
    marks: [
      ...(["start", "end"] as const).map((side) =>
        Plot.text([page.words(side === "start" ? "poorestTenth" : "richestTenth")], {
          x: side === "start" ? 0.5 : 10.5,
          text: (words: string) => words,
          frameAnchor: "bottom",
          textAnchor: side,
          dy: 20,
        }),
      ),
      Plot.rect([{}], { x1: 0.5, x2: 10.5, y1: low.value, y2: high.value, fill: "var(--band)" }),
      Plot.ruleY([start], { stroke: "var(--same)", strokeWidth: 2, strokeDasharray: "4 3" }),
      Plot.ruleX(tenths, {
        x: "tenth",
        y1: (each: Tenth) => each.score.low ?? each.score.value,
        y2: (each: Tenth) => each.score.high ?? each.score.value,
        stroke: "var(--ink)",
        strokeWidth: 1.5,
      }),
      Plot.dot(tenths, { x: "tenth", y: (each: Tenth) => each.score.value, r: 5, fill: "var(--accent)" }),
    ],
  };
}
