import { expect, test } from "vitest";
import {
  drawUniform,
  mixKeys,
  personKeyX,
  personKeyY,
  streamKey,
  streamOf,
  uniformOfDay,
} from "../../src/base/index.ts";
import { blockKey, proofLuck } from "./mixers.ts";
import { type Bits, zOfColumns, zOfPairs, zOfPart } from "./serial.ts";
import { tooFar, type ZScore } from "./z-scores.ts";

const luck = proofLuck(3);
const stream = streamOf("gate", "loan");
const HIGH_BYTE: Bits = { from: 24, count: 8 };
const LOW_BYTE: Bits = { from: 0, count: 8 };
const HIGH_HALF: Bits = { from: 16, count: 16 };
const LOW_HALF: Bits = { from: 0, count: 16 };
const HIGH_FIVE: Bits = { from: 27, count: 5 };
const FINE_FIVE: Bits = { from: 11, count: 5 };

// 2^19 rows: 512 in each of the 1,024 pairs of five bits, 8 in each value of a half
const ROWS = 2 ** 19;

/** Uniform numbers of 4096 persons in 128 pairs of blocks: a column for each of the 16 days. */
function drawDayColumns(): readonly Uint32Array[] {
  const columns = Array.from({ length: 16 }, () => new Uint32Array(ROWS));
  for (let row = 0; row < ROWS; row++) {
    const x = personKeyX(luck, row & 4095);
    const y = personKeyY(luck, row & 4095);
    const pair = keys[row >> 12];
    for (let day = 0; day < 16; day++) columns[day][row] = uniformOfDay(x, y, pair[day >> 3], day & 7);
  }
  return columns;
}

const keys = Array.from({ length: ROWS >> 12 }, (_, pair) => [
  blockKey(luck, stream, 2 * pair),
  blockKey(luck, stream, 2 * pair + 1),
]);
const columns = drawDayColumns();

test("the uniform number of each day of a block is uniform, in its coarse and in its fine half", () => {
  const scores = columns.flatMap((column, day) => [
    zOfPart(column, HIGH_HALF, `high half of day ${day}`),
    zOfPart(column, LOW_HALF, `low half of day ${day}`),
    zOfColumns(column, HIGH_FIVE, column, FINE_FIVE, `halves of day ${day}`),
  ]);
  expect(tooFar(scores)).toEqual([]);
});

test("the uniform numbers of two days are independent, in a block and from one block to the next", () => {
  const scores: ZScore[] = [];
  for (let day = 0; day < 16; day++) {
    for (let later = day + 1; later < 16; later++) {
      const of = `day ${day} with day ${later}`;
      scores.push(zOfColumns(columns[day], HIGH_FIVE, columns[later], HIGH_FIVE, of));
    }
  }
  expect(scores).toHaveLength(120);
  expect(tooFar(scores)).toEqual([]);
});

test("the uniform numbers of persons who follow one another fall evenly on all pairs", () => {
  const numbers = new Uint32Array(2 ** 21);
  const scores = [0, 1, 364].flatMap((day) => {
    const key = streamKey(luck, stream, day);
    for (let person = 0; person < numbers.length; person++) numbers[person] = drawUniform(luck, key, person);
    return [
      zOfPairs(numbers, HIGH_BYTE, `high byte on day ${day}`),
      zOfPairs(numbers, LOW_BYTE, `low byte on day ${day}`),
    ];
  });
  expect(tooFar(scores)).toEqual([]);
});

test("the uniform numbers of a person's days fall evenly on all pairs", () => {
  const dayKeys = Array.from({ length: 2 ** 18 }, (_, day) => streamKey(luck, stream, day));
  const scores = [0, 1, 2 ** 31].flatMap((person) => {
    const numbers = Uint32Array.from(dayKeys, (key) => drawUniform(luck, key, person));
    // 2^17 pairs over 2^12 cells: 32 in each
    return [
      zOfPairs(numbers, { from: 26, count: 6 }, `high bits of person ${person}`),
      zOfPairs(numbers, { from: 0, count: 6 }, `low bits of person ${person}`),
    ];
  });
  expect(tooFar(scores)).toEqual([]);
});

test("the four words of a draw are independent, also where the first is so low that something happens", () => {
  const all = Array.from({ length: 4 }, () => new Uint32Array(2 ** 20));
  const words = new Int32Array(4);
  const key = streamKey(luck, stream, 0);
  for (let person = 0, row = 0; row < 2 ** 20; person++) {
    mixKeys(personKeyX(luck, person), personKeyY(luck, person), key.z, key.w, words);
    if (words[0] >>> 28 !== 0) continue; // the lowest sixteenth
    for (let word = 0; word < 4; word++) all[word][row] = words[word];
    row++;
  }
  const nextBits: Bits = { from: 23, count: 5 };
  const scores = [1, 2, 3].flatMap((word) => [
    zOfPart(all[word], HIGH_HALF, `word ${word}`),
    zOfColumns(all[0], nextBits, all[word], HIGH_FIVE, `word 0 with word ${word}`),
    zOfColumns(all[0], LOW_BYTE, all[word], LOW_BYTE, `low bytes of word 0 with word ${word}`),
  ]);
  expect(tooFar(scores)).toEqual([]);
});
