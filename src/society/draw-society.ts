import {
  createLuck,
  DEVIATION_ONE,
  drawUniform,
  exp2,
  LOG2_ONE,
  type Luck,
  log2Fixed,
  normalOfUniform,
  streamKey,
  streamOf,
  thresholdOfShare,
} from "../base/index.ts";
import { requireChecked } from "./checked-margins.ts";
import { createMoments, type Moments } from "./moments.ts";
import type { Margins } from "./shape.ts";

/**
 * A society: how many persons, drawn from which margins. Opaque: nobody can be put into it, and what
 * its persons are like is only ever written into the columns of a run.
 */
export interface Society {
  readonly name: string;
  readonly size: number;
  readonly moments: Moments;
}

interface Drawn {
  readonly margins: Margins;
  readonly luck: Luck;
}

/** Societies that were drawn here; the engine takes no other. */
const drawn = new WeakMap<Society, Drawn>();

/** Most persons that one society can have: what a dense 32-bit id can name. */
export const MAX_PERSONS = 2 ** 32 - 1;

/**
 * A society of so many persons, drawn from margins and a seed: the only way to get one. The first
 * n persons of a larger society with the same seed are the same persons.
 *
 * @throws RangeError for a size that is not a whole number from 1 to 2^32 − 1
 * @throws TypeError for margins that `readSociety` did not read
 */
export function drawSociety(margins: Margins, options: { persons: number; societySeed: number }): Society {
  const { persons } = options;
  requireChecked(margins);
  if (!Number.isInteger(persons) || persons < 1 || persons > MAX_PERSONS) {
    throw new RangeError(`a society of ${persons} persons`);
  }
  const society: Society = { name: margins.society, size: persons, moments: createMoments(margins) };
  drawn.set(society, { margins, luck: createLuck(options.societySeed, "society") });
  return society;
}

/**
 * The luck that decides who its persons are, for what depends on the acts of a world: who drives,
 * who plays, who posts.
 */
export function characterOf(society: Society): Luck {
  return sourceOf(society).luck;
}

function sourceOf(society: Society): Drawn {
  const source = drawn.get(society);
  if (source === undefined) throw new TypeError("a society comes from drawSociety and from nowhere else");
  return source;
}

/** Columns that a society fills, one value per person; a larger room may have more of them. */
export interface SettledColumns {
  readonly persons: {
    readonly age: Uint8Array;
    readonly place: Uint8Array;
    readonly group: Uint8Array;
    readonly income: Int32Array;
  };
  readonly traits: Readonly<Record<string, Int8Array>>;
}

/** Dispositions, each near-normal over the persons and independent of the others. */
const dispositions = ["diligence", "caution", "conformity", "skill", "dissent", "play", "sociability"];

const TRAIT_ONE = 16;

/**
 * Writes who the persons of a society are into the columns of a run.
 *
 * @throws TypeError for a society that `drawSociety` did not draw
 */
export function settle(society: Society, columns: SettledColumns): void {
  const source = sourceOf(society);
  const uniform = (name: string): ((person: number) => number) => {
    const key = streamKey(source.luck, streamOf("person", name), 0);
    return (person) => drawUniform(source.luck, key, person);
  };
  settlePlaces(source.margins, society, columns, uniform);
  settleAges(source.margins, society, columns, uniform);
  settleIncomes(source.margins, society, columns, uniform);
  for (const name of dispositions) {
    const draw = uniform(name);
    const trait = columns.traits[name];
    for (let person = 0; person < society.size; person++)
      trait[person] = asTrait(normalOfUniform(draw(person)));
  }
}

type Uniform = (name: string) => (person: number) => number;

/** A fixed-point normal number in sixteenths of a deviation, within what a byte holds. */
function asTrait(deviation: number): number {
  const sixteenths = (deviation * TRAIT_ONE + DEVIATION_ONE / 2) >> 16;
  return Math.max(-127, Math.min(127, sixteenths));
}

function settlePlaces(margins: Margins, society: Society, columns: SettledColumns, uniform: Uniform): void {
  const place = uniform("place");
  const group = uniform("group");
  const urban = thresholdOfShare(margins.places.urban);
  const second = thresholdOfShare(margins.group.share);
  for (let person = 0; person < society.size; person++) {
    const isUrban = place(person) < urban;
    columns.persons.place[person] = isUrban ? 0 : 1;
    columns.traits.urban[person] = isUrban ? TRAIT_ONE : 0;
    columns.persons.group[person] = group(person) < second ? 1 : 0;
  }
}

function settleAges(margins: Margins, society: Society, columns: SettledColumns, uniform: Uniform): void {
  const { bands } = margins.ages;
  let sum = 0;
  const upTo = bands.map(({ share }) => {
    sum += share;
    return thresholdOfShare(sum);
  });
  const band = uniform("age-band");
  const within = uniform("age-within");
  for (let person = 0; person < society.size; person++) {
    const drawnBand = band(person);
    const found = upTo.findIndex((threshold) => drawnBand < threshold);
    const { from, to } = bands[found < 0 ? bands.length - 1 : found];
    // the remainder of 32 bits by at most 121 years is even to one part in 35 million
    const age = from + (within(person) % (to - from));
    columns.persons.age[person] = age;
    columns.traits.age[person] = Math.max(-128, Math.min(127, Math.round(((age - 45) * TRAIT_ONE) / 10)));
  }
}

function settleIncomes(margins: Margins, society: Society, columns: SettledColumns, uniform: Uniform): void {
  const { moments } = society;
  const draw = uniform("income");
  const byPlace = [margins.income.urban, margins.income.rural].map(({ median, doublings }) => ({
    median: log2Fixed(median),
    doublings,
  }));
  for (let person = 0; person < society.size; person++) {
    const { median, doublings } = byPlace[columns.persons.place[person]];
    const deviation = normalOfUniform(draw(person)) / DEVIATION_ONE;
    const log2 = Math.round(median + doublings * deviation * LOG2_ONE);
    columns.persons.income[person] = Math.min(2 ** 31 - 1, Math.round(exp2(log2)));
    const standard = (log2 / LOG2_ONE - moments.logIncome.mean) / moments.logIncome.deviation;
    columns.traits.means[person] = Math.max(-127, Math.min(127, Math.round(standard * TRAIT_ONE)));
  }
}
