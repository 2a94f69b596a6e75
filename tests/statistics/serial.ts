import { type ZScore, zOfEvenCells } from "./z-scores.ts";

/** A part of the 32 bits of a uniform number: so many, from this one on. */
export interface Bits {
  readonly from: number;
  readonly count: number;
}

/** How evenly the numbers fall on all values of a part of their bits. */
export function zOfPart(numbers: Uint32Array, bits: Bits, of: string): ZScore {
  const counts = new Uint32Array(1 << bits.count);
  for (const number of numbers) counts[partOf(number, bits)]++;
  return { of, z: zOfEvenCells(counts) };
}

/**
 * How evenly numbers that follow one another fall on all pairs of values. Pairs do not overlap, so
 * that their counts are multinomial.
 *
 * @source Knuth, The Art of Computer Programming 2 (1997), 3.3.2 B, the serial test
 */
export function zOfPairs(numbers: Uint32Array, bits: Bits, of: string): ZScore {
  const counts = new Uint32Array(1 << (2 * bits.count));
  for (let first = 0; first + 1 < numbers.length; first += 2) {
    counts[(partOf(numbers[first], bits) << bits.count) | partOf(numbers[first + 1], bits)]++;
  }
  return { of, z: zOfEvenCells(counts) };
}

/** How evenly two columns of numbers, or two parts of one column, fall on all pairs of values. */
export function zOfColumns(
  left: Uint32Array,
  leftBits: Bits,
  right: Uint32Array,
  rightBits: Bits,
  of: string,
): ZScore {
  const counts = new Uint32Array(1 << (leftBits.count + rightBits.count));
  for (let row = 0; row < left.length; row++) {
    counts[(partOf(left[row], leftBits) << rightBits.count) | partOf(right[row], rightBits)]++;
  }
  return { of, z: zOfEvenCells(counts) };
}

function partOf(number: number, { from, count }: Bits): number {
  return (number >>> from) & ((1 << count) - 1);
}
