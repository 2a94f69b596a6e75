import {
  type BlockKey,
  DAYS_PER_BLOCK,
  daysBelow,
  personKeyX,
  personKeyY,
  type Stream,
  streamKey,
  thresholdOfLog2,
} from "../base/index.ts";
import type { LoadProgram } from "../catalogue/index.ts";
import { NEVER } from "./act-table.ts";
import { CHUNK, type World } from "./world.ts";

/** Who does something at all, and how often on a day. */
export interface Rate extends LoadProgram {
  readonly minAge: number;
  readonly maxAge: number;
  /** bit 0: people in towns can do it; bit 1: people in the country can */
  readonly places: number;
  /** by class of doers: log chance of a day of a person of average dispositions */
  readonly memberLog2: Int32Array;
  readonly occurrence: Stream;
}

/** Where it stands which class of doers each person belongs to. */
export interface Membership {
  readonly column: Uint32Array;
  readonly shift: number;
  /** 3 where the column tells four classes apart, 0 where all are alike */
  readonly mask: number;
}

const nowhere: Marks = { days: [], words: 0, number: 0 };
const keyX = new Int32Array(CHUNK);
const keyY = new Int32Array(CHUNK);

/** Readies the keys of a chunk's persons for `markDays`. */
export function readyKeys({ luck }: World, from: number, to: number): void {
  for (let person = from; person < to; person++) {
    keyX[person - from] = personKeyX(luck, person);
    keyY[person - from] = personKeyY(luck, person);
  }
}

/** Where days are marked: as bit `number` of as many 32-bit words a day as `words`. */
export interface Marks {
  readonly days: readonly Uint32Array[];
  readonly words: number;
  readonly number: number;
}

/**
 * Marks on which of the eight days of this block each person of a chunk does something: in words of
 * bits, or in a column of its own, a bit a day, which has to be empty. Needs `readyKeys` of the chunk.
 */
export function markDays(
  world: World,
  rate: Rate,
  members: Membership,
  marks: Marks | Uint8Array,
  from: number,
  to: number,
): void {
  const { minAge, maxAge, places, memberLog2, slopes } = rate;
  const { age, place } = world.persons;
  const { column, shift, mask } = members;
  const isAlike = mask === 0 && slopes.every((slope) => slope === 0);
  const chanceOfAll = thresholdOfLog2(memberLog2[0]);
  const [trait0, trait1, trait2, trait3] = rate.loads.map((trait) => world.traits[trait]);
  const key = blockKey(world, rate.occurrence);
  const own = marks instanceof Uint8Array ? marks : undefined;
  const { days: slots, words, number } = marks instanceof Uint8Array ? nowhere : marks;
  const word = number >> 5;
  const bit = 1 << (number & 31);
  for (let person = from; person < to; person++) {
    const average = memberLog2[(column[person] >>> shift) & mask];
    const years = age[person];
    if (average === NEVER || years < minAge || years > maxAge) continue;
    if (((places >>> place[person]) & 1) === 0) continue;
    const threshold = isAlike
      ? chanceOfAll
      : thresholdOfLog2(
          average +
            slopes[0] * trait0[person] +
            slopes[1] * trait1[person] +
            slopes[2] * trait2[person] +
            slopes[3] * trait3[person],
        );
    let days = daysBelow(keyX[person - from], keyY[person - from], key, threshold);
    if (own !== undefined) own[person] = days;
    else
      while (days !== 0) {
        slots[(31 - Math.clz32(days & -days)) * words + word][person] |= bit;
        days &= days - 1;
      }
  }
}

function blockKey(world: World, occurrence: Stream): BlockKey {
  const block = Math.floor(world.day / DAYS_PER_BLOCK);
  return {
    coarse: streamKey(world.luck, occurrence, block, 0),
    fine: streamKey(world.luck, occurrence, block, 1),
  };
}
