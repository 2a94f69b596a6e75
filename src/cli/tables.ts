import Table from "cli-table3";

/** How wide a table may be where no terminal says how wide it is. */
const USUAL_WIDTH = 80;
const GAP = 2;

/** No borders: what is copied or piped is the words alone. */
const sides = ["top", "bottom", "left", "right", "mid"];
const edges = ["", "-mid", "-left", "-right"];
const borderless = Object.fromEntries(
  sides.flatMap((side) => edges.map((edge) => [side + edge, ""] as const)),
);

/**
 * Rows under headings, broken at spaces to fit a terminal. No colours: they would be written into
 * files and pipes too.
 */
export function tableText(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width = process.stdout.columns ?? USUAL_WIDTH,
): string {
  const colWidths = columnWidths([headings, ...rows], width);
  const table = new Table({
    chars: { ...borderless, middle: " ".repeat(GAP) },
    style: { border: [], "padding-left": 0, "padding-right": 0 },
    colWidths,
    wordWrap: true,
  });
  table.push(
    [...headings],
    colWidths.map((each) => "─".repeat(each)),
    ...rows.map((row) => [...row]),
  );
  const lines = table.toString().split("\n");
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** As wide as the longest text, the widest columns narrowed to fit, but never below their longest word. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const texts = rows[0].map((_, column) => rows.map((row) => row[column]));
  const widths = texts.map((column) => Math.max(...column.map((text) => text.length)));
  const least = texts.map((column) =>
    Math.max(...column.flatMap((text) => text.split(" ")).map((word) => word.length)),
  );
  const room = width - GAP * (widths.length - 1);
  for (let over = sum(widths) - room; over > 0; over--) {
    const slack = widths.map((each, column) => (each > least[column] ? each : 0));
    const widest = slack.indexOf(Math.max(...slack));
    if (slack[widest] === 0) break;
    widths[widest] -= 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
