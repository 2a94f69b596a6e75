import { HUNDREDTHS } from "../base/index.ts";
import type { Beginning, Collector, CollectorKind } from "./measure.ts";

/** Scores of one day, counted in bins of whole points. */
export interface ScoreDay {
  /** mean in points; NaN when nobody is covered */
  readonly mean: number;
  readonly persons: number;
  /** lowest score of the first bin, in points */
  readonly lowest: number;
  /** width of a bin in points: 1 unless scores spread over more than 4,096 points */
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

function countScores(score: Int32Array, covered: Uint8Array): ScoreDay {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let sum = 0;
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
  const first = Math.floor(lowest / HUNDREDTHS);
  const points = Math.floor(highest / HUNDREDTHS) - first + 1;
  const width = Math.ceil(points / MOST_BINS);
  const counts = new Uint32Array(Math.ceil(points / width));
  const binWidth = width * HUNDREDTHS;
  for (let person = 0; person < score.length; person++) {
    if (covered[person] === 1) counts[((score[person] - first * HUNDREDTHS) / binWidth) | 0]++;
  }
  return { mean: sum / persons / HUNDREDTHS, persons, lowest: first, width, counts };
}

/** The lowest score, in points, that at least a share of persons do not exceed. NaN for nobody. */
export function scoreAtShare(day: ScoreDay, share: number): number {
  let below = 0;
  for (let bin = 0; bin < day.counts.length; bin++) {
    below += day.counts[bin];
    if (below >= share * day.persons) return day.lowest + bin * day.width;
  }
  return Number.NaN;
}
