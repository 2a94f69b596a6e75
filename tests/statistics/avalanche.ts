import { createLuck, mixKeys, personKeyX, personKeyY, streamKey, streamOf } from "../../src/base/index.ts";
import { rawCounters } from "./mixers.ts";
import { type ZScore, zOfCount } from "./z-scores.ts";

/** What a draw hangs on, as words whose bits can be flipped one by one. */
export interface Inputs {
  readonly names: readonly string[];
  /** bits of each word that count */
  readonly bits: readonly number[];
  /** the words of a sample */
  readonly words: (sample: number) => readonly number[];
  /** writes the 128 bits that are drawn from the words */
  readonly write: (words: readonly number[], out: Int32Array) => void;
}

/** A stream such as acts have. */
const streams = Array.from({ length: 61 }, (_, number) => streamOf("act", `number-${number}`));

/**
 * Everything that a K2X draw hangs on, 213 bits, those of the seed being 53. The samples are numbers
 * as they come up in a run: persons and blocks counted from 0, a few seeds and streams.
 */
export const k2xInputs: Inputs = {
  names: ["person", "block", "stream, low", "stream, high", "index", "seed, low", "seed, high"],
  bits: [32, 32, 32, 32, 32, 32, 21],
  words: (sample) => [sample, sample % 46, ...streams[sample % 61], sample & 1, 1 + (sample % 7), 0],
  write: ([person, block, low, high, index, seedLow, seedHigh], out) => {
    const luck = createLuck((seedLow >>> 0) + seedHigh * 2 ** 32, "proof");
    const { z, w } = streamKey(luck, [low, high], block, index);
    mixKeys(personKeyX(luck, person), personKeyY(luck, person), z, w, out);
  },
};

/** The numbers of person and block, 64 bits, as they go into pcg4d without keys. */
export const rawInputs: Inputs = {
  names: ["person", "block"],
  bits: [32, 32],
  words: (sample) => [sample, sample % 46],
  write: ([person, block], out) => rawCounters(1)(streams[0], block).writeWords(person, out),
};

/** The flips of each of 128 output bits for each input bit, over a number of samples. */
export function countFlips(inputs: Inputs, samples: number): ReadonlyMap<string, Uint32Array> {
  const flips = new Map<string, Uint32Array>();
  inputs.names.forEach((name, word) => {
    for (let bit = 0; bit < inputs.bits[word]; bit++) {
      flips.set(`${name} bit ${bit}`, countFlipsOf(inputs, word, bit, samples));
    }
  });
  return flips;
}

function countFlipsOf(inputs: Inputs, word: number, bit: number, samples: number): Uint32Array {
  const before = new Int32Array(4);
  const after = new Int32Array(4);
  const counts = new Uint32Array(128);
  for (let sample = 0; sample < samples; sample++) {
    const words = inputs.words(sample);
    inputs.write(words, before);
    inputs.write(words.with(word, words[word] ^ (1 << bit)), after);
    for (let out = 0; out < 128; out++) {
      counts[out] += ((before[out >> 5] ^ after[out >> 5]) >>> (out & 31)) & 1;
    }
  }
  return counts;
}

/** One score for each input and output bit: a fair mixer flips the one for the other at even odds. */
export function zOfFlips(flips: ReadonlyMap<string, Uint32Array>, samples: number): ZScore[] {
  return [...flips].flatMap(([input, counts]) =>
    Array.from(counts, (count, out) => ({ of: `${input} on bit ${out}`, z: zOfCount(count, samples, 0.5) })),
  );
}

/** Pairs of an input and an output bit where the one never moves the other, or always does. */
export function countDeadPairs(flips: ReadonlyMap<string, Uint32Array>, samples: number): number {
  let dead = 0;
  for (const counts of flips.values()) {
    for (const count of counts) if (count === 0 || count === samples) dead++;
  }
  return dead;
}
