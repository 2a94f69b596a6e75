import type { Measure, MeasureValue } from "./measure.ts";
import { type ScoreDay, scoreSeries } from "./score-series.ts";
import { seriesOf } from "./series-of.ts";

/** Persons by score: bin b of each day holds scores from `lowest` + b × `width` up to the next bin. */
interface Binned {
  /** in points: a multiple of `width` */
  readonly lowest: number;
  /** in points */
  readonly width: number;
  /** by day and bin */
  readonly counts: readonly ArrayLike<number>[];
}

/** With the same bins on every day; none where nobody was ever covered. */
interface Histogram extends Binned {
  readonly counts: readonly (readonly number[])[];
}

const MOST_BINS = 60;

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
  aligned(values) {
    const histograms = values as unknown as readonly Histogram[];
    const frame = frameOf(histograms);
    return histograms.map((histogram) => asValue(rebinned(histogram, frame)));
  },
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

interface Frame {
  readonly lowest: number;
  readonly width: number;
  readonly bins: number;
}

/** Bins that hold everybody in all of some histograms and nest with the bins of each. */
function frameOf(histograms: readonly Binned[]): Frame {
  const filled = histograms.filter(({ counts }) => counts.some((bins) => bins.length > 0));
  if (filled.length === 0) return { lowest: 0, width: 1, bins: 0 };
  const from = Math.min(...filled.map(({ lowest }) => lowest));
  const to = Math.max(...filled.map(({ lowest, width, counts }) => lowest + binsOf(counts) * width));
  let width = Math.max(...filled.map((histogram) => histogram.width));
  while (binsBetween(from, to, width) > MOST_BINS) width *= nextFactor(width);
  return { lowest: Math.floor(from / width) * width, width, bins: binsBetween(from, to, width) };
}

/** Widths are 1, 5, 10, 50, 100 ...: each holds a whole number of the one before, so bins nest. */
function nextFactor(width: number): number {
  return /^10*$/.test(String(width)) ? 5 : 2;
}

function binsBetween(from: number, to: number, width: number): number {
  return Math.ceil(to / width) - Math.floor(from / width);
}

function binsOf(counts: Binned["counts"]): number {
  return counts.reduce((most, bins) => Math.max(most, bins.length), 0);
}

function rebinned({ lowest, width, counts }: Binned, frame: Frame): Histogram {
  const moved = counts.map((bins) => {
    const wider = new Array<number>(frame.bins).fill(0);
    for (let bin = 0; bin < bins.length; bin++) {
      wider[Math.floor((lowest + bin * width - frame.lowest) / frame.width)] += bins[bin];
    }
    return wider;
  });
  return { lowest: frame.lowest, width: frame.width, counts: moved };
}
