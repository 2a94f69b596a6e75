import type { Stream } from "../../src/base/index.ts";
import type { Generator } from "./generators.ts";
import type { ZScore } from "./z-scores.ts";

/** From one draw to another: so many persons and so many blocks of eight days further. */
export interface Lag {
  readonly persons: number;
  readonly blocks: number;
}

const PERSON_LAGS = [0, 1, 2, 128, 2 ** 16, 2 ** 24, 2 ** 30];
const BLOCK_LAGS = [0, 1, 2, 45];

/** The 27 lags: near and far persons on the same days, in the next blocks and about a year on. */
export const lags: readonly Lag[] = PERSON_LAGS.flatMap((persons) =>
  BLOCK_LAGS.map((blocks) => ({ persons, blocks })),
).filter(({ persons, blocks }) => persons + blocks > 0);

/** What is asked of a generator: an event of one probability, for these persons and blocks. */
export interface Field {
  readonly stream: Stream;
  readonly persons: number;
  readonly blocks: number;
  /** probability of the event × 2^32 */
  readonly threshold: number;
}

/** The days with an event, as eight bits, for every block and in it every person. */
function drawDays(generator: Generator, field: Field, from: Lag): Uint8Array {
  const days = new Uint8Array(field.persons * field.blocks);
  for (let block = 0, cell = 0; block < field.blocks; block++) {
    const draws = generator(field.stream, block + from.blocks);
    for (let person = 0; person < field.persons; person++, cell++) {
      days[cell] = draws.daysBelow(person + from.persons, field.threshold);
    }
  }
  return days;
}

/**
 * Correlation of the eight days of one set of draws with the eight of another, all 64 pairs. The
 * products of what deviates from the known probability p are uncorrelated, also where they share a
 * draw, and vary by (p (1 − p))²: their sum over n of them by n (p (1 − p))².
 */
export function correlateDays(
  left: Uint8Array,
  right: Uint8Array,
  probability: number,
  of: string,
): ZScore[] {
  const pairs = new Uint32Array(65536);
  for (let cell = 0; cell < left.length; cell++) pairs[left[cell] | (right[cell] << 8)]++;
  const spread = probability * (1 - probability) * Math.sqrt(left.length);
  const scores: ZScore[] = [];
  for (let a = 0; a < 8; a++) {
    for (let b = 0; b < 8; b++) {
      let sum = 0;
      for (let pair = 0; pair < pairs.length; pair++) {
        const deviation = ((pair >> a) & 1) - probability;
        sum += pairs[pair] * deviation * (((pair >> (8 + b)) & 1) - probability);
      }
      scores.push({ of: `${of}, day ${a} with day ${b}`, z: sum / spread });
    }
  }
  return scores;
}

/** Scores of every lag and every pair of days, and of the days of one block with each other. */
export function correlateLags(generator: Generator, field: Field): ZScore[] {
  const probability = field.threshold / 2 ** 32;
  const base = drawDays(generator, field, { persons: 0, blocks: 0 });
  const lagged = lags.flatMap((lag) => {
    const of = `${lag.persons} persons and ${lag.blocks} blocks on`;
    return correlateDays(base, drawDays(generator, field, lag), probability, of);
  });
  const within = correlateDays(base, base, probability, "same block");
  // of the 64 pairs within a block, 28 are two different days taken once
  return [...lagged, ...within.filter((_, pair) => pair >> 3 < (pair & 7))];
}

/** How often each of the 256 sets of days came up. */
export function countSets(generator: Generator, field: Field): Uint32Array {
  const counts = new Uint32Array(256);
  for (const set of drawDays(generator, field, { persons: 0, blocks: 0 })) counts[set]++;
  return counts;
}

/** Events of every day, over all persons, and of every person, over all days. */
export function countTotals(
  generator: Generator,
  field: Field,
): { perDay: Uint32Array; perPerson: Uint32Array } {
  const perDay = new Uint32Array(field.blocks * 8);
  const perPerson = new Uint32Array(field.persons);
  const days = drawDays(generator, field, { persons: 0, blocks: 0 });
  for (let cell = 0; cell < days.length; cell++) {
    const block = Math.floor(cell / field.persons);
    for (let rest = days[cell]; rest !== 0; rest &= rest - 1) {
      perDay[block * 8 + 31 - Math.clz32(rest & -rest)]++;
      perPerson[cell % field.persons]++;
    }
  }
  return { perDay, perPerson };
}
