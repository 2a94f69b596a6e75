import { expect, test } from "vitest";
import { createLuck, mixKeys, personKeyX, personKeyY, streamKey, streamOf } from "../../src/base/index.ts";
import { type Block, blocksOf, k2x, proofLuck } from "./mixers.ts";
import { comparePairs, type WritePair, zOfLanes } from "./words.ts";
import { tooFar } from "./z-scores.ts";

const luck = proofLuck(2);
const stream = streamOf("act", "crosses-at-red");
const SAMPLES = 2 ** 16;
const first32 = Array.from({ length: 32 }, (_, number) => number);

/** The same 4096 persons in 16 blocks of one and in 16 of another. */
function samePersons(left: readonly Block[], right: readonly Block[]): WritePair {
  return (sample, leftWords, rightWords) => {
    left[sample >> 12].writeWords(sample & 4095, leftWords);
    right[sample >> 12].writeWords(sample & 4095, rightWords);
  };
}

test("all 65,536 values of each lane come up equally often", () => {
  // 2^22 draws: 64 expected of each value
  expect(tooFar(zOfLanes(blocksOf(k2x(luck), stream, 256), 2 ** 14))).toEqual([]);
});

test("a person's draws of two streams have nothing in common, however alike their names", () => {
  const blocks = (number: number) => blocksOf(k2x(luck), streamOf("act", `number-${number}`), 16);
  const scores = first32.flatMap((number) =>
    comparePairs(`streams ${number}, +1`, SAMPLES, samePersons(blocks(number), blocks(number + 1))),
  );
  expect(tooFar(scores)).toEqual([]);
});

test("a person's draws under two seeds have nothing in common, however close the seeds", () => {
  const blocks = (seed: number) => blocksOf(k2x(proofLuck(seed)), stream, 16);
  const scores = first32.flatMap((seed) => [
    ...comparePairs(`seeds ${seed}, +1`, SAMPLES, samePersons(blocks(seed), blocks(seed + 1))),
    ...comparePairs(`seeds ${seed}, +2^32`, SAMPLES, samePersons(blocks(seed), blocks(seed + 2 ** 32))),
  ]);
  expect(tooFar(scores)).toEqual([]);
});

test("a person's draws for two purposes of one seed have nothing in common", () => {
  const blocks = (seed: number, purpose: string) => blocksOf(k2x(createLuck(seed, purpose)), stream, 16);
  const scores = first32.flatMap((seed) =>
    comparePairs(`seed ${seed}`, SAMPLES, samePersons(blocks(seed, "luck"), blocks(seed, "society"))),
  );
  expect(tooFar(scores)).toEqual([]);
});

test("a person's draws of two indices of one stream and day have nothing in common", () => {
  const scores = first32.flatMap((index) =>
    comparePairs(`indices ${index}, +1`, SAMPLES, (sample, left, right) => {
      const x = personKeyX(luck, sample & 4095);
      const y = personKeyY(luck, sample & 4095);
      const one = streamKey(luck, stream, sample >> 12, index);
      const other = streamKey(luck, stream, sample >> 12, index + 1);
      mixKeys(x, y, one.z, one.w, left);
      mixKeys(x, y, other.z, other.w, right);
    }),
  );
  expect(tooFar(scores)).toEqual([]);
});

test("the draws of two persons have nothing in common, however near or far their numbers", () => {
  const blocks = blocksOf(k2x(luck), stream, SAMPLES);
  const distances = [1, 2, 3, 128, 2 ** 16, 2 ** 24, 2 ** 29, 2 ** 30, 2 ** 31, 2 ** 32 - 1];
  const scores = [0, 1, 12_345, 2 ** 31 + 7]
    .flatMap((person) => distances.map((distance) => [person, (person + distance) % 2 ** 32]))
    .flatMap(([one, other]) =>
      comparePairs(`persons ${one} and ${other}`, SAMPLES, (sample, left, right) => {
        blocks[sample].writeWords(one, left);
        blocks[sample].writeWords(other, right);
      }),
    );
  expect(tooFar(scores)).toEqual([]);
});

/** What `personKeyY` multiplies a person's number by, and by what that is undone. */
const unmultiply = ((): number => {
  const factor = 0x9e3779b1;
  let inverse = factor; // three bits right; each step doubles them
  for (let step = 0; step < 4; step++) inverse = Math.imul(inverse, 2 - Math.imul(factor, inverse));
  return inverse;
})();

test("a person half of whose key happens to be 0 has days like anyone else's", () => {
  const scores = first32.slice(0, 8).flatMap((seed) => {
    const own = proofLuck(seed);
    const withoutX = own.saltX >>> 0; // mixing 0 gives 0
    const withoutY = Math.imul(-own.saltY, unmultiply) >>> 0;
    expect([personKeyX(own, withoutX), personKeyY(own, withoutY)]).toEqual([0, 0]);
    const blocks = blocksOf(k2x(own), stream, SAMPLES);
    return [withoutX, withoutY].flatMap((person) => [
      ...comparePairs(`person ${person}, next block`, SAMPLES, (sample, left, right) => {
        blocks[sample].writeWords(person, left);
        blocks[(sample + 1) % SAMPLES].writeWords(person, right);
      }),
      ...comparePairs(`person ${person}, next person`, SAMPLES, (sample, left, right) => {
        blocks[sample].writeWords(person, left);
        blocks[sample].writeWords(person + 1, right);
      }),
    ]);
  });
  expect(tooFar(scores)).toEqual([]);
});
