import { createLuck, mixKeys, personKeyX, personKeyY, streamKey, streamOf } from "../../src/base/index.ts";
import { type ZScore, zOfCount } from "./z-scores.ts";

/** What a draw hangs on, as words whose bits can be flipped one by one. */
export interface Inputs {
  readonly names: readonly string[];
  /** bits of each word that count */
  readonly bits: readonly number[];
  /** the inputs of a sample */
  readonly words: (sample: number) => readonly number[];
  readonly write: (words: readonly number[], out: Int32Array) => void;
}

/** Numbers as they come up in a run: persons and blocks counted from 0, a few seeds and streams. */
function smallInputs(sample: number): readonly number[] {
  const [low, high] = streamOf("act", `number-${sample % 61}`);
  return [sample, sample % 46, low, high, sample & 1, 1 + (sample % 7), 0];
}

/** Everything that a K2X draw hangs on: 213 bits, those of the seed being 53. */
export const k2xInputs: Inputs = {
  names: ["person", "block", "stream, low", "stream, high", "index", "seed, low", "seed, high"],
  bits: [32, 32, 32, 32, 32, 32, 21],
  words: smallInputs,
  write: ([person, block, low, high, index, seedLow, seedHigh], out) => {
    const luck = createLuck((seedLow >>> 0) + seedHigh * 2 ** 32, "proof");
    const { z, w } = streamKey(luck, [low, high], block, index);
    mixKeys(personKeyX(luck, person), personKeyY(luck, person), z, w, out);
  },
};

/** The flips of every output bit for every input bit, over a number of samples. */
export function countFlips(inputs: Inputs, samples: number): Map<string, Uint32Array> {
  const before = new Int32Array(4);
  const after = new Int32Array(4);
  const flips = new Map<string, Uint32Array>();
  for (let word = 0; word < inputs.names.length; word++) {
    for (let bit = 0; bit < inputs.bits[word]; bit++) {
      const counts = new Uint32Array(128);
      for (let sample = 0; sample < samples; sample++) {
        const base = inputs.words(sample);
        inputs.write(base, before);
        inputs.write(base.with(word, base[word] ^ (1 << bit)), after);
        for (let out = 0; out < 128; out++) {
          counts[out] += ((before[out >> 5] ^ after[out >> 5]) >>> (out & 31)) & 1;
        }
      }
      flips.set(`${inputs.names[word]} bit ${bit}`, counts);
    }
  }
  return flips;
}

/** One score for each input and output bit: a fair mixer flips every output bit half of the time. */
export function zOfFlips(flips: ReadonlyMap<string, Uint32Array>, samples: number): ZScore[] {
  return [...flips].flatMap(([input, counts]) =>
    Array.from(counts, (count, out) => ({ of: `${input} on bit ${out}`, z: zOfCount(count, samples, 0.5) })),
  );
}

/** Pairs of input and output bit in which one never moves, or always moves, the other. */
export function countDeadPairs(flips: ReadonlyMap<string, Uint32Array>, samples: number): number {
  let dead = 0;
  for (const counts of flips.values()) {
    for (const count of counts) if (count === 0 || count === samples) dead++;
  }
  return dead;
}
