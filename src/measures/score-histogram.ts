import { HistogramPool } from "./histogram-pool.ts";
import type { Measure, MeasureValue } from "./measure.ts";
import { type Binned, frameOf, type Histogram, rebinned } from "./score-bins.ts";
import { type ScoreDay, scoreSeries } from "./score-series.ts";
import { seriesOf } from "./series-of.ts";

/** Histogram of the score by day, in the same at most 60 bins on every day. */
export const scoreHistogramByDay: Measure = {
  name: "scoreHistogramByDay",
  unit: "persons, by day and bin",
  meaning: "persons by score: bin b holds scores from `lowest` + b × `width` points up to the next bin",
  of: "scheme",
  begin({ collect }) {
    const series = collect(scoreSeries);
    return { value: () => asValue(joined(series.days.map(ofDay))) };
  },
  pool: () => new HistogramPool(),
  byDay(value) {
    const { lowest, width, counts } = value as unknown as Histogram;
    const bins = counts[0]?.map((_, bin) => lowest + bin * width) ?? [];
    const keys = bins.map((from) => `[${from}, ${from + width})`);
    return seriesOf(counts, keys);
  },
};

function ofDay({ lowest, width, counts }: ScoreDay): Binned {
  return { lowest, width, counts: [counts] };
}

/** One histogram of several that follow each other in time. */
function joined(days: readonly Binned[]): Histogram {
  const frame = frameOf(days);
  const counts = days.flatMap((day) => rebinned(day, frame).counts);
  return { lowest: frame.lowest, width: frame.width, counts };
}

function asValue(histogram: Histogram): MeasureValue {
  return { ...histogram };
}
