import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createLuck, mixKeys, personKeyX, personKeyY, streamKey, streamOf } from "./draw.ts";
import { type BlockKey, DAYS_PER_BLOCK, dayOfBlock, daysBelow, uniformOfDay } from "./lanes.ts";

const half = fc.integer().map((word) => word | 1);
const streamHalf = fc.record({ z: half, w: half });
const blockKey: fc.Arbitrary<BlockKey> = fc.record({ coarse: streamHalf, fine: streamHalf });
const word = fc.integer();
const threshold = fc.nat({ max: 2 ** 32 - 1 });
const dayInBlock = fc.nat({ max: DAYS_PER_BLOCK - 1 });
const LIMITS = [
  0,
  1,
  2 ** 17 - 1,
  2 ** 17,
  2 ** 17 + 1,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 2 ** 17,
  2 ** 32 - 1,
];

/** What `daysBelow` has to say, day by day. */
function daysOneByOne(x: number, y: number, key: BlockKey, limit: number): number {
  let days = 0;
  for (let day = 0; day < DAYS_PER_BLOCK; day++) {
    if (uniformOfDay(x, y, key, day) < limit) days |= 1 << day;
  }
  return days;
}

test("the days below a threshold are those whose uniform number is", () =>
  fc.assert(
    fc.property(word, word, blockKey, threshold, (x, y, key, limit) => {
      expect(daysBelow(x, y, key, limit)).toBe(daysOneByOne(x, y, key, limit));
    }),
    { numRuns: 2000 },
  ));

test("the days below a threshold at the edge of what it can be are those whose number is", () =>
  fc.assert(
    fc.property(word, word, blockKey, fc.constantFrom(...LIMITS), (x, y, key, limit) => {
      expect(daysBelow(x, y, key, limit)).toBe(daysOneByOne(x, y, key, limit));
    }),
    { numRuns: 2000 },
  ));

test("where a lane equals a threshold's upper 15 bits, the remaining 17 decide", () => {
  const lower = fc.nat({ max: 2 ** 17 - 1 });
  return fc.assert(
    fc.property(word, word, blockKey, dayInBlock, lower, (x, y, key, day, rest) => {
      const upper = uniformOfDay(x, y, key, day) >>> 17;
      const limit = ((upper << 17) | rest) >>> 0;
      expect(daysBelow(x, y, key, limit)).toBe(daysOneByOne(x, y, key, limit));
    }),
    { numRuns: 2000 },
  );
});

test("a day is not below its own number, and is below the next", () =>
  fc.assert(
    fc.property(word, word, blockKey, dayInBlock, (x, y, key, day) => {
      const own = uniformOfDay(x, y, key, day);
      expect((daysBelow(x, y, key, own) >>> day) & 1).toBe(0);
      if (own < 2 ** 32 - 1) expect((daysBelow(x, y, key, own + 1) >>> day) & 1).toBe(1);
    }),
    { numRuns: 2000 },
  ));

test("a higher threshold keeps every day that a lower one has", () =>
  fc.assert(
    fc.property(word, word, blockKey, threshold, threshold, (x, y, key, one, other) => {
      const few = daysBelow(x, y, key, Math.min(one, other));
      expect(few & ~daysBelow(x, y, key, Math.max(one, other))).toBe(0);
    }),
  ));

test("a day's number is 15 bits of its lane, the spare bit and 16 bits of the fine lane", () => {
  const words = new Int32Array(4);
  return fc.assert(
    fc.property(word, word, blockKey, dayInBlock, (x, y, key, day) => {
      mixKeys(x, y, key.coarse.z, key.coarse.w, words);
      const coarse = new Uint16Array(words.slice().buffer)[day]; // little-endian: low halves first
      mixKeys(x, y, key.fine.z, key.fine.w, words);
      const fine = new Uint16Array(words.slice().buffer)[day];
      const expected = (coarse & 0x7fff) * 2 ** 17 + (coarse >>> 15) * 2 ** 16 + fine;
      expect(uniformOfDay(x, y, key, day)).toBe(expected);
    }),
  );
});

test("the days and numbers of a seed stay what they are", () => {
  const luck = createLuck(1, "luck");
  const stream = streamOf("act", "crosses-at-red");
  const key = { coarse: streamKey(luck, stream, 3, 0), fine: streamKey(luck, stream, 3, 1) };
  const x = personKeyX(luck, 12_345);
  const y = personKeyY(luck, 12_345);
  const numbers = Array.from({ length: DAYS_PER_BLOCK }, (_, day) => uniformOfDay(x, y, key, day));
  expect(numbers).toEqual([
    616_517_052, 762_072_532, 27_447_521, 2_645_752_136, 2_939_919_067, 3_961_419_375, 4_156_714_432,
    3_592_550_910,
  ]);
  expect(daysBelow(x, y, key, 2 ** 31)).toBe(0b00000111);
});

test("blocks go on before day 0: a day's block and its place in it make the day again", () => {
  for (const day of [-1600, -9, -8, -7, -1, 0, 7, 8, 400]) {
    expect(Math.floor(day / DAYS_PER_BLOCK) * DAYS_PER_BLOCK + dayOfBlock(day)).toBe(day);
    expect(dayOfBlock(day)).toBeGreaterThanOrEqual(0);
  }
});
