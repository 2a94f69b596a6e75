import type { Measure } from "./measure.ts";
import { scoreSeries } from "./score-series.ts";

/** Mean score at the end of the last day. */
export const scoreMean: Measure = {
  name: "scoreMean",
  unit: "points",
  meaning: "mean score of those covered, at the end of the last day",
  of: "scheme",
  begin({ collect }) {
    const series = collect(scoreSeries);
    return { value: () => series.days.at(-1)?.mean ?? Number.NaN };
  },
};

/** Mean score at the end of each day. */
export const scoreMeanByDay: Measure = {
  name: "scoreMeanByDay",
  unit: "points, by day",
  meaning: "mean score of those covered, at the end of each day",
  of: "scheme",
  begin({ collect }) {
    const series = collect(scoreSeries);
    return { value: () => series.days.map((day) => day.mean) };
  },
  byDay: (value) => [{ key: "", values: value as readonly number[] }],
};
