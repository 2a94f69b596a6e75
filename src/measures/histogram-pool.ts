import type { MeasureValue, Pool, Spread } from "./measure.ts";
import { Moments } from "./moments.ts";
import { binWidths, frameOf, type Histogram, rebinned } from "./score-bins.ts";

/** Histograms of all runs so far in bins of one width. */
interface Level {
  readonly width: number;
  readonly lowest: number;
  /** by bin, with a place a day */
  readonly bins: readonly Moments[];
}

/**
 * Histograms whose bins depend on the run. How far a sum of bins spreads cannot be told from the bins, so
 * they are counted in bins of every width that might still be needed; what a later run is too wide for
 * falls away, and the narrowest that is left is what one histogram of all runs would have.
 */
export class HistogramPool implements Pool {
  #runs = 0;
  #days = 0;
  #levels: readonly Level[] = binWidths.map((width) => ({ width, lowest: 0, bins: [] }));

  add(value: MeasureValue): void {
    const histogram = value as unknown as Histogram;
    this.#days = histogram.counts.length;
    this.#levels = this.#levels.flatMap((level) => grown(level, histogram, this.#runs));
    this.#runs++;
  }

  value(read: (spread: Spread) => number): MeasureValue {
    const [{ lowest, width, bins }] = this.#levels;
    const days = Array.from({ length: this.#days }, (_, day) => bins.map((bin) => read(bin.at(day))));
    return { lowest, width, counts: days };
  }
}

/** A level with one more histogram; none where it would need more bins than a histogram may have. */
function grown({ width, lowest, bins }: Level, histogram: Histogram, runs: number): readonly Level[] {
  const frame = frameOf([{ lowest, width, counts: [bins] }, histogram], width);
  if (frame.width > width) return [];
  const { counts } = rebinned(histogram, frame);
  const further = (lowest - frame.lowest) / width;
  const wider = Array.from({ length: frame.bins }, (_, bin) => {
    const moments = bins[bin - further] ?? new Moments(counts.length, runs);
    moments.add(counts.map((day) => day[bin]));
    return moments;
  });
  return [{ width, lowest: frame.lowest, bins: wider }];
}
