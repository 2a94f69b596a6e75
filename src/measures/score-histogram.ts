import type { Measure } from "./measure.ts";
import { type ScoreDay, scoreSeries } from "./score-series.ts";

const MOST_BINS = 60;
const niceWidths = [
  1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000,
];

/** Histogram of the score by day, in the same at most 60 bins on every day. */
export const scoreHistogramByDay: Measure = {
  name: "scoreHistogramByDay",
  unit: "persons, by day and bin",
  meaning: "persons by score: bin b holds scores from `lowest` + b × `width` up to the next bin",
  of: "scheme",
  begin({ collect }) {
    const series = collect(scoreSeries);
    return { value: () => histogram(series.days.filter(({ persons }) => persons > 0)) };
  },
};

function histogram(days: readonly ScoreDay[]): { lowest: number; width: number; counts: number[][] } {
  const lowest = days.reduce((least, day) => Math.min(least, day.lowest), Number.POSITIVE_INFINITY);
  const beyond = days.reduce(
    (most, day) => Math.max(most, day.lowest + day.counts.length * day.width),
    Number.NEGATIVE_INFINITY,
  );
  if (days.length === 0) return { lowest: 0, width: 1, counts: [] };
  const width = niceWidths.find((nice) => (beyond - lowest) / nice <= MOST_BINS - 1) ?? beyond - lowest;
  const first = Math.floor(lowest / width) * width;
  const bins = Math.ceil((beyond - first) / width);
  const counts = days.map((day) => {
    const joined = new Array<number>(bins).fill(0);
    day.counts.forEach((count, bin) => {
      joined[Math.floor((day.lowest + bin * day.width - first) / width)] += count;
    });
    return joined;
  });
  return { lowest: first, width, counts };
}
