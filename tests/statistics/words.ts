import type { Block, Generator } from "./generators.ts";
import { type ZScore, zOfCount, zOfEvenCells } from "./z-scores.ts";

/** How often each value of each of the eight 16-bit lanes comes up, over persons in order. */
export function countLanes(draws: readonly Block[], persons: number): readonly Uint32Array[] {
  const counts = Array.from({ length: 8 }, () => new Uint32Array(65536));
  const words = new Int32Array(4);
  for (const block of draws) {
    for (let person = 0; person < persons; person++) {
      block.writeWords(person, words);
      for (let lane = 0; lane < 8; lane++) {
        counts[lane][(words[lane >> 1] >>> ((lane & 1) << 4)) & 0xffff]++;
      }
    }
  }
  return counts;
}

/** One score a lane: are all of its 65,536 values equally frequent? */
export function zOfLanes(draws: readonly Block[], persons: number): ZScore[] {
  return countLanes(draws, persons).map((counts, lane) => ({ of: `lane ${lane}`, z: zOfEvenCells(counts) }));
}

/** Writes the two draws of a pair that are to have nothing in common. */
export type WritePair = (sample: number, left: Int32Array, right: Int32Array) => void;

/**
 * How two draws hang together: does each of 128 bits agree in half of the samples, and are the high
 * four bits of each lane of one spread evenly against those of the same lane of the other?
 */
export function comparePairs(of: string, write: WritePair, samples: number): ZScore[] {
  const left = new Int32Array(4);
  const right = new Int32Array(4);
  const byteCounts = new Uint32Array(16 * 256);
  const laneCounts = Array.from({ length: 8 }, () => new Uint32Array(256));
  for (let sample = 0; sample < samples; sample++) {
    write(sample, left, right);
    for (let byte = 0; byte < 16; byte++) {
      const shift = (byte & 3) << 3;
      byteCounts[(byte << 8) | (((left[byte >> 2] ^ right[byte >> 2]) >>> shift) & 0xff)]++;
    }
    for (let lane = 0; lane < 8; lane++) {
      // the four bits below the spare one: those that decide first
      const shift = ((lane & 1) << 4) + 11;
      laneCounts[lane][(((left[lane >> 1] >>> shift) & 15) << 4) | ((right[lane >> 1] >>> shift) & 15)]++;
    }
  }
  const bits = Array.from({ length: 128 }, (_, bit) => {
    const differing = countBit(byteCounts, bit >> 3, bit & 7);
    return { of: `${of}, bit ${bit}`, z: zOfCount(differing, samples, 0.5) };
  });
  return [...bits, ...laneCounts.map((counts, lane) => ({ of: `${of}, lane ${lane}`, z: zOfEvenCells(counts) }))];
}

/** How often a bit of a byte is set, from how often each value of the byte came up. */
function countBit(byteCounts: Uint32Array, byte: number, bit: number): number {
  let count = 0;
  for (let value = 0; value < 256; value++) if ((value >>> bit) & 1) count += byteCounts[(byte << 8) | value];
  return count;
}

/** The blocks from 0 on of one stream. */
export function blocksOf(generator: Generator, stream: readonly [number, number], blocks: number): Block[] {
  return Array.from({ length: blocks }, (_, block) => generator(stream, block));
}
