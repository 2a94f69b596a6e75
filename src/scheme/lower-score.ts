import { HUNDREDTHS, inHundredths } from "../base/index.ts";
import { lowerRatingsScore } from "./lower-rating.ts";
import { partOf } from "./part-of.ts";
import { type PointsProgram, type ScoreProgram, UNBOUNDED, type WeightedProgram } from "./program.ts";
import type { PointsScore, Scheme, WeightedScore } from "./shape.ts";

const THOUSAND = 1000;
const MILLION = 1_000_000;

/** The score of a scheme; undefined where nobody is scored. */
export function lowerScore(score: Scheme["score"]): ScoreProgram | undefined {
  if (score.kind === "points") return lowerPoints(score);
  if (score.kind === "ratings") return lowerRatingsScore(score);
  return score.kind === "weighted" ? lowerWeighted(score) : undefined;
}

function lowerPoints(score: PointsScore): PointsProgram {
  return {
    kind: "points",
    start: inHundredths(score.start),
    floor: score.floor === undefined ? -UNBOUNDED : inHundredths(score.floor),
    cap: score.cap === undefined ? UNBOUNDED : inHundredths(score.cap),
    reset: score.reset?.every,
    decay: score.decay && { every: score.decay.every, share: Math.round(score.decay.share * MILLION) },
  };
}

function lowerWeighted(score: WeightedScore): WeightedProgram {
  const { range, indicators, weights, use, updated } = score;
  const used = (weights.find(({ id }) => id === use) ?? weights[0]).of;
  const weightOf = (id: string) => Math.round((used[id] ?? 0) * THOUSAND); // whole, so that sums are exact
  const all = indicators.reduce((sum, { id }) => sum + weightOf(id), 0);
  const span = inHundredths(range.to) - inHundredths(range.from);
  const lowered = indicators.map(({ id, start, decay }) => ({
    id,
    start: Math.round(start * HUNDREDTHS),
    span: Math.floor((span * weightOf(id)) / all),
    decay: decay && { every: decay.every, share: Math.round(decay.share * MILLION) },
  }));
  const floor = inHundredths(range.from);
  return {
    kind: "weighted",
    start: lowered.reduce((sum, indicator) => sum + partOf(indicator, indicator.start), floor),
    floor,
    cap: inHundredths(range.to),
    every: updated.every,
    on: updated.on,
    indicators: lowered,
  };
}
