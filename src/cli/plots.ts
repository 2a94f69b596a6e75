const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** A horizontal bar of a share of the width, to an eighth of a character. Nothing for NaN. */
export function bar(share: number, width: number): string {
  const parts = Math.round(Math.max(0, Math.min(1, share)) * width * 8);
  return "█".repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? "");
}

/**
 * A line of numbers as a row of heights, lowest to highest of the row; a gap where there is no number.
 *
 * @param leastSpan numbers that lie nearer to each other are drawn as near, around the middle
 */
export function sparkline(numbers: readonly number[], leastSpan = 0): string {
  const drawn = numbers.filter(Number.isFinite);
  const lowest = Math.min(...drawn);
  const highest = Math.max(...drawn);
  const span = Math.max(highest - lowest, leastSpan);
  const from = (lowest + highest - span) / 2;
  return numbers.map((number) => (Number.isFinite(number) ? heightOf(number - from, span) : " ")).join("");
}

function heightOf(above: number, span: number): string {
  return heights[span === 0 ? 3 : Math.min(7, Math.floor((8 * above) / span))];
}

/** So many of the numbers, evenly spread, the last one always among them. */
export function thinned(numbers: readonly number[], most: number): number[] {
  if (numbers.length <= most) return [...numbers];
  return Array.from({ length: most }, (_, step) => {
    const position = Math.round(((step + 1) * numbers.length) / most) - 1;
    return numbers[position];
  });
}
