import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hashText, mix32 } from "./mix.ts";

/** The way back from `mix32`. @source Wellons, hash-prospector, lowbias32_r */
function unmix32(word: number): number {
  let x = word ^ (word >>> 16);
  x = Math.imul(x, 0x43021123);
  x ^= (x >>> 15) ^ (x >>> 30);
  x = Math.imul(x, 0x1d69e2a5);
  return x ^ (x >>> 16);
}

test("every word has a way back, so no two words mix to the same", () =>
  fc.assert(
    fc.property(fc.integer(), (word) => {
      expect(unmix32(mix32(word))).toBe(word);
    }),
  ));

test("a text hashes to the published FNV-1a value, mixed", () => {
  // Fowler, Noll and Vo's own test vectors of the 32-bit hash
  expect(hashText("")[0]).toBe(mix32(0x811c9dc5) >>> 0);
  expect(hashText("a")[0]).toBe(mix32(0xe40c292c) >>> 0);
  expect(hashText("foobar")[0]).toBe(mix32(0xbf9cf968) >>> 0);
});

test("a text hashes to the same two words forever", () => {
  expect(hashText("crosses-at-red")).toEqual([1_759_585_874, 2_873_314_046]);
  expect(hashText("")).toEqual([1_947_474_976, 639_490_160]);
  expect(hashText("守信")).toEqual([3_612_849_039, 758_116_765]);
});

test("a million ids hash to as many pairs of words", () => {
  // 64 bits: a fair hash makes two of 2^20 ids collide once in 2^25 such sets
  const pairs = new Set<bigint>();
  for (let id = 0; id < 2 ** 20; id++) {
    const [low, high] = hashText(`${id % 1024}/act-${id >> 10}`);
    pairs.add((BigInt(high) << 32n) | BigInt(low));
  }
  expect(pairs.size).toBe(2 ** 20);
});
