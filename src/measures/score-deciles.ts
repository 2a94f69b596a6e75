import type { Measure } from "./measure.ts";
import { scoreAtShare, scoreSeries } from "./score-series.ts";

const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Deciles of the score by day, to the whole point. */
export const scoreDecilesByDay: Measure = {
  name: "scoreDecilesByDay",
  unit: "points, by day and decile 1 to 9",
  meaning: "score that a tenth, two tenths ... of those covered do not exceed, to the whole point",
  of: "scheme",
  begin({ collect }) {
    const series = collect(scoreSeries);
    return { value: () => series.days.map((day) => shares.map((share) => scoreAtShare(day, share))) };
  },
};
