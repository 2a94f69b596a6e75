import {
  DEVIATION_ONE,
  isMonthStart,
  mixKeys,
  normalOfUniform,
  personKeyX,
  personKeyY,
  type StreamKey,
  streamKey,
  streamOf,
} from "../base/index.ts";
import { isAtWork, type RatingProgram, STARS } from "../scheme/index.ts";
import type { SchemeTallies } from "../state/index.ts";
import { weighted } from "./associations.ts";
import { someOther } from "./others-of.ts";
import type { SchemeWorld, World } from "./world.ts";

const STAR_ONE = 4096;
/** Steps from one star to five. */
const SPAN = STARS.most - STARS.least;
const NONE = 0;

/** Whether peers' ratings of the month that has passed are counted today. */
export function isRatingDay(day: number): boolean {
  return day > 0 && isMonthStart(day);
}

/** What a day's ratings of one kind share: keys of this round, and of the last if there was one. */
interface Round {
  readonly world: World;
  readonly rating: RatingProgram;
  readonly now: StreamKey;
  readonly last: StreamKey | undefined;
}

const drawn = new Int32Array(4);

/** Works out what ratings of the month move the scores of some persons by: each gathers what it received. */
export function gatherRatings(
  world: World,
  scheme: SchemeWorld,
  number: number,
  tallies: SchemeTallies,
  from: number,
  to: number,
): void {
  const rating = scheme.program.ratings[number];
  const gathered = scheme.ratings[number];
  const round = roundOf(world, scheme, rating);
  const { covered, score } = scheme.columns;
  const { group } = world.persons;
  for (let person = from; person < to; person++) {
    if (covered[person] === 0) continue;
    let stars = 0;
    let count = 0;
    someOther(world, rating.of, person, (rater) => {
      if (covered[rater] === 0) return false;
      const plain = starsBy(round, round.now, rater, person);
      if (plain === NONE) return false;
      const given = paysBack(round, rater, person) ? withRetaliation(round, rater, person) : plain;
      if (given !== plain) tallies.paidBack[number] += 1;
      stars += given;
      count += 1;
      return false;
    });
    if (count === 0) continue;
    tallies.ratingsGiven[2 * number + group[person]] += count;
    tallies.starsGiven[2 * number + group[person]] += stars;
    gathered[person] = towards(rating, score[person], stars, count);
  }
}

/** Turns what was gathered today into entries. */
export function enterRatings(
  { day }: World,
  scheme: SchemeWorld,
  { ratingPoints }: SchemeTallies,
  from: number,
  to: number,
  enter: (person: number, cause: string, points: number) => void,
): void {
  if (!isRatingDay(day)) return;
  scheme.program.ratings.forEach(({ id }, number) => {
    const gathered = scheme.ratings[number];
    for (let person = from; person < to; person++) {
      const points = gathered[person];
      if (points === 0) continue;
      gathered[person] = 0;
      ratingPoints[number] += points;
      enter(person, id, points);
    }
  });
}

/** Hundredths by which a score moves towards the mean of so many stars, in whole ones and never past it. */
function towards({ from, to, pull }: RatingProgram, score: number, stars: number, count: number): number {
  const steps = SPAN * count;
  return weighted((from - score) * steps + (to - from) * (stars - STARS.least * count), pull, steps);
}

function roundOf(world: World, { program }: SchemeWorld, rating: RatingProgram): Round {
  const stream = streamOf("rating", program.id, rating.id);
  let before = world.day - 1;
  while (!isMonthStart(before)) before -= 1;
  return {
    world,
    rating,
    now: streamKey(world.luck, stream, world.day),
    last:
      isRatingDay(before) && isAtWork(program, before) ? streamKey(world.luck, stream, before) : undefined,
  };
}

/**
 * Stars that one gives another in a round, 1 to 5, before anybody pays anybody back; 0 where they did not meet.
 * A pure function of the two and the round, so that last round's can be drawn again: word 0 of the draw says
 * whether they meet, word 1 the whim, word 2 (see `paysBack`) whether the rater is one to pay back.
 */
function starsBy({ world, rating }: Round, { z, w }: StreamKey, rater: number, rated: number): number {
  mixKeys(personKeyX(world.luck, rater), personKeyY(world.luck, rated), z, w, drawn);
  if (drawn[0] >>> 0 >= rating.contact) return NONE;
  return inStars(opinion(world, rating, rater, rated) + whimOf(rating, drawn[1] >>> 0));
}

function whimOf({ noise }: RatingProgram, uniform: number): number {
  return Math.round((noise * normalOfUniform(uniform)) / DEVIATION_ONE);
}

/** What raters think of somebody before any whim, in 1/4096 stars. */
function opinion({ persons, traits }: World, rating: RatingProgram, rater: number, rated: number): number {
  let stars = rating.usual;
  for (const { trait, slope } of rating.sees) stars += slope * traits[trait][rated];
  return persons.group[rater] === persons.group[rated] ? stars : stars + rating.bias;
}

function inStars(fixed: number): number {
  return Math.max(STARS.least, Math.min(STARS.most, (fixed + STAR_ONE / 2) >> 12));
}

/**
 * Whether a rater pays somebody back for last round's stars. These are the ones given before anybody paid
 * back, or each round would hang on all rounds before it.
 */
function paysBack(round: Round, rater: number, rated: number): boolean {
  const { retaliation } = round.rating;
  if (retaliation === undefined || round.last === undefined) return false;
  // the draw of this round, as `starsBy` has left it
  if (drawn[2] >>> 0 >= retaliation.chance) return false;
  const received = starsBy(round, round.last, rated, rater);
  return received !== NONE && received <= retaliation.upTo;
}

function withRetaliation({ world, rating, now }: Round, rater: number, rated: number): number {
  mixKeys(personKeyX(world.luck, rater), personKeyY(world.luck, rated), now.z, now.w, drawn);
  const stars = opinion(world, rating, rater, rated) + whimOf(rating, drawn[1] >>> 0);
  return inStars(stars + (rating.retaliation?.stars ?? 0));
}
