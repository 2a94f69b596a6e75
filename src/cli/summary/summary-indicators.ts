import type { Scheme } from "../../scheme/index.ts";
import type { RunDocument } from "../../world/index.ts";
import { rowsOf } from "../document-values.ts";
import { percent, points, tenths } from "../numbers.ts";
import { aligned } from "../paragraphs.ts";
import { bar } from "../plots.ts";

/** What a weighted score is made of; nothing for any other. */
export function indicators(document: RunDocument, { score }: Scheme): string[] {
  const rows = rowsOf(document, "indicatorMeans");
  if (score.kind !== "weighted" || rows.length === 0) return [];
  const labels = new Map(score.indicators.map(({ id, label }) => [id, label.en]));
  const table = rows.map(({ indicator, mean, most, shareOfVariance }) => [
    labels.get(String(indicator)) ?? String(indicator),
    points(Number(most)),
    tenths(Number(mean)),
    bar(Number(mean) / 100, 8),
    percent(Number(shareOfVariance)),
  ]);
  const head = ["", "most points", "mean", "0–100", "of the spread"];
  return [
    `What the score is made of\n${aligned([head, ...table], ["left", "right", "right", "left", "right"])}`,
  ];
}
