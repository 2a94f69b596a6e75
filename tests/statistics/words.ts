import type { Block } from "./mixers.ts";
import { type ZScore, zOfCount, zOfEvenCells } from "./z-scores.ts";

/** One score a lane: do all of its 65,536 values come up equally often, over persons in order? */
export function zOfLanes(blocks: readonly Block[], persons: number): ZScore[] {
  const counts = Array.from({ length: 8 }, () => new Uint32Array(65536));
  const words = new Int32Array(4);
  for (const block of blocks) {
    for (let person = 0; person < persons; person++) {
      block.writeWords(person, words);
      for (let lane = 0; lane < 8; lane++) {
        counts[lane][(words[lane >> 1] >>> ((lane & 1) << 4)) & 0xffff]++;
      }
    }
  }
  return counts.map((count, lane) => ({ of: `lane ${lane}`, z: zOfEvenCells(count) }));
}

/** Writes the 128 bits of two draws that are to have nothing in common. */
export type WritePair = (sample: number, left: Int32Array, right: Int32Array) => void;

/**
 * How two draws hang together, as 136 scores: do they differ in each of 128 bits half of the time,
 * and does every value of the four deciding bits of a lane meet every value in the other draw?
 */
export function comparePairs(of: string, samples: number, write: WritePair): ZScore[] {
  const left = new Int32Array(4);
  const right = new Int32Array(4);
  const bytes = new Uint32Array(16 * 256);
  const lanes = Array.from({ length: 8 }, () => new Uint32Array(256));
  for (let sample = 0; sample < samples; sample++) {
    write(sample, left, right);
    for (let byte = 0; byte < 16; byte++) {
      const difference = left[byte >> 2] ^ right[byte >> 2];
      bytes[(byte << 8) | ((difference >>> ((byte & 3) << 3)) & 0xff)]++;
    }
    for (let lane = 0; lane < 8; lane++) {
      const shift = ((lane & 1) << 4) + 11; // below the spare bit, which comes last
      lanes[lane][(((left[lane >> 1] >>> shift) & 15) << 4) | ((right[lane >> 1] >>> shift) & 15)]++;
    }
  }
  const ofBits = Array.from({ length: 128 }, (_, bit) => ({
    of: `${of}, bit ${bit}`,
    z: zOfCount(countBit(bytes, bit >> 3, bit & 7), samples, 0.5),
  }));
  return [
    ...ofBits,
    ...lanes.map((counts, lane) => ({ of: `${of}, lane ${lane}`, z: zOfEvenCells(counts) })),
  ];
}

/** How often a bit of a byte was set, from how often each value of the byte came up. */
function countBit(bytes: Uint32Array, byte: number, bit: number): number {
  let count = 0;
  for (let value = 0; value < 256; value++) if ((value >>> bit) & 1) count += bytes[(byte << 8) | value];
  return count;
}
