import { type ZScore, zOfEvenCells } from "./z-scores.ts";

/** Bits of a uniform number of 32 that a test looks at: so many, from this place on. */
export interface Bits {
  readonly from: number;
  readonly count: number;
}

export const HIGHEST_BYTE: Bits = { from: 24, count: 8 };
export const LOWEST_BYTE: Bits = { from: 0, count: 8 };

/** A part of the bits of a number. */
export function partOf(uniform: number, { from, count }: Bits): number {
  return (uniform >>> from) & ((1 << count) - 1);
}

/**
 * Serial test: do numbers that follow one another fall evenly on all pairs? Pairs do not overlap,
 * so that their counts are multinomial.
 *
 * @source Knuth, The Art of Computer Programming 2 (1997), 3.3.2 B
 */
export function zOfPairs(numbers: Uint32Array, bits: Bits, of: string): ZScore {
  const counts = new Uint32Array(1 << (2 * bits.count));
  for (let first = 0; first + 1 < numbers.length; first += 2) {
    counts[(partOf(numbers[first], bits) << bits.count) | partOf(numbers[first + 1], bits)]++;
  }
  return { of, z: zOfEvenCells(counts) };
}

/** How evenly the numbers fall on the values of a part of their bits. */
export function zOfPart(numbers: Uint32Array, bits: Bits, of: string): ZScore {
  const counts = new Uint32Array(1 << bits.count);
  for (const number of numbers) counts[partOf(number, bits)]++;
  return { of, z: zOfEvenCells(counts) };
}

/** How evenly two columns of numbers fall on all pairs of parts, row by row. */
export function zOfColumns(left: Uint32Array, right: Uint32Array, bits: readonly [Bits, Bits], of: string): ZScore {
  const counts = new Uint32Array(1 << (bits[0].count + bits[1].count));
  for (let row = 0; row < left.length; row++) {
    counts[(partOf(left[row], bits[0]) << bits[1].count) | partOf(right[row], bits[1])]++;
  }
  return { of, z: zOfEvenCells(counts) };
}
