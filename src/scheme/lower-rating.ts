import { exp2, inHundredths, LOG2_ONE, thresholdOfShare } from "../base/index.ts";
import type { Trait } from "../catalogue/index.ts";
import type { PointsProgram, RatingProgram } from "./program.ts";
import type { Rating, RatingsScore } from "./shape.ts";

const STAR_ONE = 4096;
const TRAIT_ONE = 16;
const MILLION = 1_000_000;
const ROUNDS = 12;
const LOG2_OF_E = Math.LOG2E;

/** The score of a scheme of ratings: points that begin somewhere and stay in a range. */
export function lowerRatingsScore({ start, range }: RatingsScore): PointsProgram {
  return {
    kind: "points",
    start: inHundredths(start),
    floor: inHundredths(range.from),
    cap: inHundredths(range.to),
    reset: undefined,
    decay: undefined,
  };
}

/** A rating as the engine runs it. */
export function lowerRating(rating: Rating, { range }: RatingsScore): RatingProgram {
  const { id, of, contacts, usual, sees, noise, bias, retaliation, pull } = rating;
  const inStars = (stars: number) => Math.round(stars * STAR_ONE);
  const traits = Object.entries(sees?.traits ?? {}) as [Trait, number][];
  return {
    id,
    of,
    contact: thresholdOfShare(1 - exp2(Math.round((-contacts.perYear / ROUNDS) * LOG2_OF_E * LOG2_ONE))),
    usual: inStars(usual),
    sees: traits.map(([trait, load]) => ({ trait, slope: Math.round((load * STAR_ONE) / TRAIT_ONE) })),
    noise: inStars(noise.stars),
    bias: inStars(bias?.stars ?? 0),
    retaliation: retaliation && {
      upTo: retaliation.upTo,
      stars: inStars(retaliation.stars),
      chance: retaliation.share >= 1 ? 2 ** 32 : thresholdOfShare(retaliation.share),
    },
    pull: Math.round(pull * MILLION),
    from: inHundredths(range.from),
    to: inHundredths(range.to),
  };
}
