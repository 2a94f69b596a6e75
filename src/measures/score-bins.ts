/** Persons by score: bin b of each day holds scores from `lowest` + b × `width` up to the next bin. */
export interface Binned {
  /** in points: a multiple of `width` */
  readonly lowest: number;
  /** in points */
  readonly width: number;
  /** by day and bin */
  readonly counts: readonly ArrayLike<number>[];
}

/** With the same bins on every day; none where nobody was ever covered. */
export interface Histogram extends Binned {
  readonly counts: readonly (readonly number[])[];
}

/** How many bins a histogram has at most. */
const MOST_BINS = 60;

/**
 * Widths of bins, in points. Each holds a whole number of the one before, so bins nest; of the last, 44
 * hold every score there can be: whole hundredths in 32 bits.
 */
export const binWidths = [1, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000];

/** Where bins lie, whatever is counted in them. */
interface Frame {
  readonly lowest: number;
  readonly width: number;
  readonly bins: number;
}

type Framed = Pick<Binned, "lowest" | "width"> & { readonly counts: readonly { readonly length: number }[] };

/**
 * The narrowest bins that hold everybody in all of some histograms and nest with the bins of each.
 *
 * @param narrowest how wide they are at least: one of `binWidths`
 */
export function frameOf(histograms: readonly Framed[], narrowest = 1): Frame {
  const filled = histograms.filter(({ counts }) => counts.some((bins) => bins.length > 0));
  if (filled.length === 0) return { lowest: 0, width: narrowest, bins: 0 };
  const from = Math.min(...filled.map(({ lowest }) => lowest));
  const to = Math.max(...filled.map(({ lowest, width, counts }) => lowest + binsOf(counts) * width));
  const widest = Math.max(narrowest, ...filled.map((histogram) => histogram.width));
  const fits = (width: number) => width >= widest && binsBetween(from, to, width) <= MOST_BINS;
  const width = binWidths.find(fits);
  if (width === undefined) throw new RangeError(`no bins hold scores from ${from} to ${to}`);
  return { lowest: Math.floor(from / width) * width, width, bins: binsBetween(from, to, width) };
}

function binsBetween(from: number, to: number, width: number): number {
  return Math.ceil(to / width) - Math.floor(from / width);
}

function binsOf(counts: Framed["counts"]): number {
  return counts.reduce((most, bins) => Math.max(most, bins.length), 0);
}

/** The same persons in other bins: wider ones, or as wide, that hold everybody. */
export function rebinned({ lowest, width, counts }: Binned, frame: Frame): Histogram {
  const moved = counts.map((bins) => {
    const wider = new Array<number>(frame.bins).fill(0);
    for (let bin = 0; bin < bins.length; bin++) {
      wider[Math.floor((lowest + bin * width - frame.lowest) / frame.width)] += bins[bin];
    }
    return wider;
  });
  return { lowest: frame.lowest, width: frame.width, counts: moved };
}
