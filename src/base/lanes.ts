import { mixKeys, type StreamKey } from "./draw.ts";

/** Days that share one hash: eight lanes of 16 bits. */
export const DAYS_PER_BLOCK = 8;

/** Which day of its block a day is, 0 to 7, also before day 0. */
export function dayOfBlock(day: number): number {
  return day & (DAYS_PER_BLOCK - 1);
}

/** The keys of a block of eight days: `coarse` decides, `fine` breaks what `coarse` leaves open. */
export interface BlockKey {
  readonly coarse: StreamKey;
  readonly fine: StreamKey;
}

const LOW15 = 0x7fff7fff;
const SIGNS = 0x80008000 | 0;
const BOTH_ONE = 0x00010001;
const words = new Int32Array(4);
const fineWords = new Int32Array(4);

/** 16 bits of a hash: day 0 is the low half of word 0, day 1 its high half, and so on. */
function lane(hash: Int32Array, dayInBlock: number): number {
  return (hash[dayInBlock >> 1] >>> ((dayInBlock & 1) << 4)) & 0xffff;
}

/**
 * The uniform number, 0 to 2^32 − 1, of one day of a block. This defines the draw: 15 bits of the
 * day's coarse lane, then its spare bit, then the 16 bits of its fine lane.
 */
export function uniformOfDay(x: number, y: number, key: BlockKey, dayInBlock: number): number {
  mixKeys(x, y, key.coarse.z, key.coarse.w, words);
  mixKeys(x, y, key.fine.z, key.fine.w, fineWords);
  const coarse = lane(words, dayInBlock);
  const fine = lane(fineWords, dayInBlock);
  return (((coarse & 0x7fff) << 17) | ((coarse >>> 15) << 16) | fine) >>> 0;
}

/**
 * The days of a block, as eight bits, whose uniform number lies below a threshold: what
 * `uniformOfDay` says, for the price of one hash. The fine hash is needed only where a lane equals
 * the threshold's upper 15 bits, once in 4,000 blocks.
 *
 * @param threshold probability × 2^32, 0 to 2^32 − 1
 */
export function daysBelow(x: number, y: number, key: BlockKey, threshold: number): number {
  mixKeys(x, y, key.coarse.z, key.coarse.w, words);
  const upper = threshold >>> 17;
  const both = upper | (upper << 16);
  // two lanes at once: the spare bit of each half keeps a borrow from crossing into the other
  const lanes01 = (words[0] & LOW15) | SIGNS;
  const lanes23 = (words[1] & LOW15) | SIGNS;
  const lanes45 = (words[2] & LOW15) | SIGNS;
  const lanes67 = (words[3] & LOW15) | SIGNS;
  // most acts are rare: on most blocks every lane lies above the threshold, and none equals it
  const above = (both + BOTH_ONE) | 0;
  const areAbove = (lanes01 - above) & (lanes23 - above) & (lanes45 - above) & (lanes67 - above);
  if ((areAbove & SIGNS) === SIGNS) return 0;
  const days01 = (lanes01 - both) | 0;
  const days23 = (lanes23 - both) | 0;
  const days45 = (lanes45 - both) | 0;
  const days67 = (lanes67 - both) | 0;
  const isOpen = equalLanes(days01) | equalLanes(days23) | equalLanes(days45) | equalLanes(days67);
  const days = pair(days01) | (pair(days23) << 2) | (pair(days45) << 4) | (pair(days67) << 6);
  return isOpen === 0 ? days : days | equalDaysBelow(x, y, key, threshold);
}

/** Bits for two lanes of a difference: 1 where the lane lay below the threshold. */
function pair(difference: number): number {
  return ((~difference >>> 15) & 1) | ((~difference >>> 31) << 1);
}

/** Not 0 where a lane of a difference says that it equals the threshold's upper bits. */
function equalLanes(difference: number): number {
  const rest = difference ^ SIGNS; // a half is zero where they are equal
  return ~((((rest & LOW15) + LOW15) | rest) & SIGNS) & SIGNS;
}

/** The days whose lane equals the threshold's upper bits and whose remaining bits lie below it. */
function equalDaysBelow(x: number, y: number, key: BlockKey, threshold: number): number {
  mixKeys(x, y, key.fine.z, key.fine.w, fineWords);
  const upper = threshold >>> 17;
  const lower = threshold & 0x1ffff;
  let days = 0;
  for (let day = 0; day < DAYS_PER_BLOCK; day++) {
    const coarse = lane(words, day);
    if ((coarse & 0x7fff) !== upper) continue;
    const remaining = ((coarse >>> 15) << 16) | lane(fineWords, day);
    if (remaining < lower) days |= 1 << day;
  }
  return days;
}
