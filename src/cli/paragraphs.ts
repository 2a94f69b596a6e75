/** Columns that texts fill: a little less than the terminal has, and than the usual 80. */
export const WIDTH: number = Math.max(40, Math.min(78, (process.stdout.columns ?? 80) - 2));

/** Text broken at spaces so that no line is longer than a terminal is wide; a longer word stands alone. */
export function wrapped(text: string, indent = ""): string {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > WIDTH) lines.push(indent + word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}

/** A text cut to a length; what is cut shows as an ellipsis. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1)).trimEnd()}…`;
}

/** Where the texts of a column stand. */
export type Side = "left" | "right";

/**
 * Rows under each other, each column as wide as its longest text. Where that is too wide for a
 * terminal, the texts of the first column are shortened.
 *
 * @param heading stands above the rows, which are indented below it
 */
export function aligned(
  rows: readonly (readonly string[])[],
  sides: readonly Side[],
  heading?: readonly string[],
): string {
  const all = heading === undefined ? rows : [heading, ...rows];
  const widths = sides.map((_, column) => Math.max(0, ...all.map((row) => row[column].length)));
  const others = widths.slice(1).reduce((sum, width) => sum + GAP + width, INDENT);
  widths[0] = Math.min(widths[0], Math.max(8, WIDTH - others));
  const lines = rows.map((row) => " ".repeat(INDENT) + lineOf(row, sides, widths));
  if (heading !== undefined) {
    lines.unshift(lineOf(heading, sides, [widths[0] + INDENT, ...widths.slice(1)]));
  }
  return lines.map((line) => line.trimEnd()).join("\n");
}

const INDENT = 2;
const GAP = 2;

function lineOf(row: readonly string[], sides: readonly Side[], widths: readonly number[]): string {
  const cells = row.map((text, column) => {
    const shown = column === 0 ? shortened(text, widths[column]) : text;
    return sides[column] === "left" ? shown.padEnd(widths[column]) : shown.padStart(widths[column]);
  });
  return cells.join(" ".repeat(GAP));
}
