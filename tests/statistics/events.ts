import type { Stream } from "../../src/base/index.ts";
import type { Mixer } from "./mixers.ts";
import type { ZScore } from "./z-scores.ts";

/** From one draw to another: so many persons and so many blocks of eight days on. */
export interface Lag {
  readonly persons: number;
  readonly blocks: number;
}

const NO_LAG: Lag = { persons: 0, blocks: 0 };
const PERSON_LAGS = [0, 1, 2, 128, 2 ** 16, 2 ** 24, 2 ** 30];
const BLOCK_LAGS = [0, 1, 2, 45];

/** The 27 lags: near and far persons, on the same days, in the next blocks and about a year on. */
export const lags: readonly Lag[] = PERSON_LAGS.flatMap((persons) =>
  BLOCK_LAGS.map((blocks) => ({ persons, blocks })),
).filter(({ persons, blocks }) => persons + blocks > 0);

/** An event that may befall these persons on each day of these blocks. */
export interface Field {
  readonly stream: Stream;
  readonly persons: number;
  readonly blocks: number;
  /** probability of the event × 2^32 */
  readonly threshold: number;
}

/** The days with an event, as eight bits: for each block, and in it for each person. */
function drawDays(mixer: Mixer, field: Field, lag: Lag): Uint8Array {
  const days = new Uint8Array(field.persons * field.blocks);
  for (let block = 0, cell = 0; block < field.blocks; block++) {
    const draws = mixer(field.stream, block + lag.blocks);
    for (let person = 0; person < field.persons; person++, cell++) {
      days[cell] = draws.daysBelow(person + lag.persons, field.threshold);
    }
  }
  return days;
}

/**
 * How the eight days of one set of draws hang together with the eight of another: 64 scores. What
 * deviates from the known probability p is multiplied, cell by cell. For fair draws these products
 * are uncorrelated, also where they share a draw, and each has variance (p (1 − p))².
 */
function correlateDays(left: Uint8Array, right: Uint8Array, probability: number, of: string): ZScore[] {
  const pairs = new Uint32Array(65536);
  for (let cell = 0; cell < left.length; cell++) pairs[left[cell] | (right[cell] << 8)]++;
  const spread = probability * (1 - probability) * Math.sqrt(left.length);
  return Array.from({ length: 64 }, (_, cell) => {
    const [day, other] = [cell >> 3, cell & 7];
    let sum = 0;
    for (let pair = 0; pair < pairs.length; pair++) {
      const deviation = ((pair >> day) & 1) - probability;
      sum += pairs[pair] * deviation * (((pair >> (8 + other)) & 1) - probability);
    }
    return { of: `${of}, day ${day} with day ${other}`, z: sum / spread };
  });
}

/** Scores of all pairs of days at every lag, and of the 28 pairs of days within a block. */
export function correlateLags(mixer: Mixer, field: Field): ZScore[] {
  const probability = field.threshold / 2 ** 32;
  const days = drawDays(mixer, field, NO_LAG);
  const lagged = lags.flatMap((lag) => {
    const of = `${lag.persons} persons and ${lag.blocks} blocks on`;
    return correlateDays(days, drawDays(mixer, field, lag), probability, of);
  });
  const within = correlateDays(days, days, probability, "same block");
  return [...lagged, ...within.filter((_, cell) => cell >> 3 < (cell & 7))];
}

/** How often each of the 256 sets of days came up. */
export function countSets(mixer: Mixer, field: Field): Uint32Array {
  const counts = new Uint32Array(256);
  for (const set of drawDays(mixer, field, NO_LAG)) counts[set]++;
  return counts;
}

/** Number of days in a set. */
export function sizeOfSet(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** Events of each day over all persons, and of each person over all days. */
export function countTotals(mixer: Mixer, field: Field): { perDay: Uint32Array; perPerson: Uint32Array } {
  const perDay = new Uint32Array(field.blocks * 8);
  const perPerson = new Uint32Array(field.persons);
  const days = drawDays(mixer, field, NO_LAG);
  for (let cell = 0; cell < days.length; cell++) {
    const block = Math.floor(cell / field.persons);
    perPerson[cell % field.persons] += sizeOfSet(days[cell]);
    for (let day = 0; day < 8; day++) perDay[block * 8 + day] += (days[cell] >> day) & 1;
  }
  return { perDay, perPerson };
}
