import { type Luck, type Stream, streamKey } from "../../base/index.ts";

/** A keyed shuffle of 0 to size − 1 that stores nothing: where a number goes, and where one came from. */
export interface Bijection {
  forth(value: number): number;
  back(value: number): number;
}

const ROUNDS = 4;

/**
 * Odd multiplications and xor-shifts on the least power of two that holds `size`, walked until the
 * value lies below `size`: at most two steps on average, whatever the size.
 *
 * @source Black and Rogaway, Ciphers with arbitrary finite domains (2002), the cycle-walking cipher
 */
export function createBijection(size: number, luck: Luck, stream: Stream, index = 0): Bijection {
  const bits = Math.max(2, 32 - Math.clz32(size - 1));
  const mask = 2 ** bits - 1;
  const shift = (bits + 1) >> 1; // at least half: one xor-shift undoes itself
  const keys = Array.from({ length: ROUNDS }, (_, round) => streamKey(luck, stream, round, index));
  const rounds = keys.map(({ z, w }) => ({ factor: z, inverse: inverseOfOdd(z), addend: w }));
  const backwards = rounds.toReversed();
  const stepForth = (start: number): number => {
    let value = start;
    for (const { factor, addend } of rounds) {
      value = (Math.imul(value, factor) + addend) & mask;
      value ^= value >>> shift;
    }
    return value;
  };
  const stepBack = (start: number): number => {
    let value = start;
    for (const { inverse, addend } of backwards) {
      value ^= value >>> shift;
      value = Math.imul(value - addend, inverse) & mask;
    }
    return value;
  };
  return {
    forth(value) {
      let next = stepForth(value);
      while (next >= size) next = stepForth(next);
      return next;
    },
    back(value) {
      let next = stepBack(value);
      while (next >= size) next = stepBack(next);
      return next;
    },
  };
}

/** The inverse of an odd number modulo 2^32: Newton's step doubles the right bits, from five. */
function inverseOfOdd(factor: number): number {
  let inverse = Math.imul(factor, 3) ^ 2;
  for (let step = 0; step < 3; step++) inverse = Math.imul(inverse, 2 - Math.imul(factor, inverse));
  return inverse;
}
