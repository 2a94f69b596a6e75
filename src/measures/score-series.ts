import { HUNDREDTHS } from "../base/index.ts";
import type { Beginning, Collector, CollectorKind } from "./measure.ts";

/** Scores of one day, counted in bins of whole points. */
export interface ScoreDay {
  /** mean in points; NaN when nobody is covered */
  readonly mean: number;
  readonly persons: number;
  /** lowest score of the first bin, in points: a multiple of `width` */
  readonly lowest: number;
  /** of a bin, in points: 1, or the first of 10, 100 ... with which 4,096 bins are enough */
  readonly width: number;
  /** persons by bin */
  readonly counts: Uint32Array;
}

/** Collects the distribution of scores at the end of each day. */
export interface ScoreSeries extends Collector {
  readonly days: readonly ScoreDay[];
}

const MOST_BINS = 4096;

/** The distribution of scores day by day, counted once for all measures that need it. */
export const scoreSeries: CollectorKind<ScoreSeries> = ({ schemeNumber }: Beginning) => {
  const days: ScoreDay[] = [];
  return {
    days,
    watch(view) {
      const { score, covered } = view.schemes[schemeNumber].columns;
      days.push(countScores(score, covered));
    },
  };
};

/** @param score in 1/100 point, by person */
function countScores(score: Int32Array, covered: Uint8Array): ScoreDay {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let sum = 0; // of whole numbers below 2^53: no order of persons can change it
  let persons = 0;
  for (let person = 0; person < score.length; person++) {
    if (covered[person] === 0) continue;
    const value = score[person];
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    sum += value;
    persons++;
  }
  if (persons === 0) {
    return { mean: Number.NaN, persons, lowest: 0, width: 1, counts: new Uint32Array(0) };
  }
  const mean = sum / (persons * HUNDREDTHS);
  return { mean, persons, ...countBins(score, covered, lowest, highest) };
}

function countBins(
  score: Int32Array,
  covered: Uint8Array,
  lowest: number,
  highest: number,
): Pick<ScoreDay, "lowest" | "width" | "counts"> {
  let width = 1;
  while ((highest - lowest) / HUNDREDTHS > (MOST_BINS - 2) * width) width *= 10;
  const binWidth = width * HUNDREDTHS;
  const first = Math.floor(lowest / binWidth);
  const counts = new Uint32Array(Math.floor(highest / binWidth) - first + 1);
  for (let person = 0; person < score.length; person++) {
    if (covered[person] === 1) counts[Math.floor(score[person] / binWidth) - first]++;
  }
  return { lowest: first * width, width, counts };
}

/**
 * The lowest score that at least so many tenths of persons do not exceed, in points, to the bin's
 * width downwards. NaN for nobody.
 *
 * @param tenths 1 to 10
 */
export function scoreAtTenths(day: ScoreDay, tenths: number): number {
  let reached = 0;
  for (let bin = 0; bin < day.counts.length; bin++) {
    reached += day.counts[bin];
    // in whole numbers, where 0.7 × 90 persons would be a little less than 63
    if (10 * reached >= tenths * day.persons) return day.lowest + bin * day.width;
  }
  return Number.NaN;
}
