import { expect, test } from "vitest";
import { drawUniform, streamKey, streamOf } from "../../src/base/index.ts";
import { proofLuck, uniformsOf } from "./generators.ts";
import { HIGHEST_BYTE, LOWEST_BYTE, zOfColumns, zOfPairs, zOfPart } from "./serial.ts";
import { tooFar, type ZScore } from "./z-scores.ts";

const luck = proofLuck(6);
const stream = streamOf("gate", "loan");
const TOP_FIVE = { from: 27, count: 5 };
const LOW_SIXTEEN = { from: 0, count: 16 };
const HIGH_SIXTEEN = { from: 16, count: 16 };

/** The uniform numbers of two blocks, one column a day: day 0 of the first to day 7 of the second. */
function drawColumns(rows: number): readonly Uint32Array[] {
  const columns = Array.from({ length: 16 }, () => new Uint32Array(rows));
  for (let row = 0; row < rows; row++) {
    const person = row & 0xfff;
    const block = 2 * (row >> 12);
    const days = [...uniformsOf(luck, stream, block, person), ...uniformsOf(luck, stream, block + 1, person)];
    for (let day = 0; day < 16; day++) columns[day][row] = days[day];
  }
  return columns;
}

// 2^19 rows: 512 in each of 1,024 cells, 8 in each of 65,536
const columns = drawColumns(2 ** 19);

test("the uniform numbers of persons who follow one another fall evenly on all pairs", () => {
  const numbers = new Uint32Array(2 ** 21);
  const scores: ZScore[] = [];
  for (const day of [0, 1, 364]) {
    const key = streamKey(luck, stream, day);
    for (let person = 0; person < numbers.length; person++) numbers[person] = drawUniform(luck, key, person);
    scores.push(zOfPairs(numbers, HIGHEST_BYTE, `high byte, day ${day}`));
    scores.push(zOfPairs(numbers, LOWEST_BYTE, `low byte, day ${day}`));
  }
  expect(tooFar(scores)).toEqual([]);
});

test("the uniform numbers of a person's days fall evenly on all pairs", () => {
  const keys = Array.from({ length: 2 ** 18 }, (_, day) => streamKey(luck, stream, day));
  const scores: ZScore[] = [];
  for (const person of [0, 1, 2 ** 31]) {
    const numbers = Uint32Array.from(keys, (key) => drawUniform(luck, key, person));
    // 2^17 pairs on 2^12 cells
    scores.push(zOfPairs(numbers, { from: 26, count: 6 }, `high bits, person ${person}`));
    scores.push(zOfPairs(numbers, { from: 0, count: 6 }, `low bits, person ${person}`));
  }
  expect(tooFar(scores)).toEqual([]);
});

test("the uniform number of each day of a block is uniform, in its coarse and in its fine bits", () => {
  const scores = columns.flatMap((column, day) => [
    zOfPart(column, HIGH_SIXTEEN, `high bits of day ${day}`),
    zOfPart(column, LOW_SIXTEEN, `low bits of day ${day}`),
    zOfColumns(column, column, [TOP_FIVE, { from: 11, count: 5 }], `high with low bits of day ${day}`),
  ]);
  expect(tooFar(scores)).toEqual([]);
});

test("the uniform numbers of two days are independent, in a block and from one block to the next", () => {
  const scores: ZScore[] = [];
  for (let day = 0; day < 16; day++) {
    for (let later = day + 1; later < 16; later++) {
      const of = `day ${day} with day ${later}`;
      scores.push(zOfColumns(columns[day], columns[later], [TOP_FIVE, TOP_FIVE], of));
    }
  }
  expect(tooFar(scores)).toEqual([]);
});
