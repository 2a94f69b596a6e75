import type { Place } from "../base/index.ts";

/**
 * Turns offsets in a text into places. An offset behind all that the text says is the place where it
 * ends, so that every place lies in a line that an editor can go to.
 */
export function createPlaces(text: string, file: string): (offset: number) => Place {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  const last = text.trimEnd().length;
  return (offset) => {
    const within = Math.min(offset, last);
    const line = lineOf(starts, within);
    return { file, line: line + 1, column: within - starts[line] + 1 };
  };
}

/** The last line that begins at or before an offset, counted from 0. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return low;
}
