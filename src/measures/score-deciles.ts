import type { Measure } from "./measure.ts";
import { scoreAtTenths, scoreSeries } from "./score-series.ts";
import { seriesOf } from "./series-of.ts";

const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Deciles of the score by day, to the whole point. */
export const scoreDecilesByDay: Measure = {
  name: "scoreDecilesByDay",
  unit: "points, by day and decile 1 to 9",
  meaning:
    "score that a tenth, two tenths ... of those covered do not exceed, to the whole point below (to ten or more points where scores spread over more than 4,000)",
  of: "scheme",
  begin({ collect }) {
    const series = collect(scoreSeries);
    return { value: () => series.days.map((day) => tenths.map((each) => scoreAtTenths(day, each))) };
  },
  byDay: (value) => seriesOf(value, tenths.map(String)),
};
