const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** A horizontal bar of a share of the width, to an eighth of a character. */
export function bar(share: number, width: number): string {
  const parts = Math.round(Math.max(0, Math.min(1, share)) * width * 8);
  return "█".repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? "");
}

/** A line of numbers as a row of heights, lowest to highest of the row. */
export function sparkline(numbers: readonly number[]): string {
  const lowest = Math.min(...numbers);
  const span = Math.max(...numbers) - lowest;
  return numbers
    .map((number) => heights[span === 0 ? 3 : Math.min(7, Math.floor((8 * (number - lowest)) / span))])
    .join("");
}

/** So many of the numbers, evenly spread, the last one always among them. */
export function thinned(numbers: readonly number[], most: number): number[] {
  if (numbers.length <= most) return [...numbers];
  return Array.from({ length: most }, (_, step) => {
    const position = Math.round(((step + 1) * numbers.length) / most) - 1;
    return numbers[position];
  });
}
