import {
  type BlockKey,
  createLuck,
  daysBelow,
  type Luck,
  mixKeys,
  personKeyX,
  personKeyY,
  type Stream,
  streamKey,
  uniformOfDay,
} from "../../src/base/index.ts";

/** What is drawn for all persons under one stream and block of eight days. */
export interface Block {
  /** writes a person's 128 bits: eight lanes of 16 */
  writeWords(person: number, out: Int32Array): void;
  /** the days, as eight bits, on which an event of this probability × 2^32 befalls a person */
  daysBelow(person: number, threshold: number): number;
}

/** A way to draw, so that the statistics can be taken of ours and of one known to be bad. */
export type Generator = (stream: Stream, block: number) => Block;

/** K2X as the engine uses it: the coarse draw has index 0, the fine one index 1. */
export function k2x(luck: Luck): Generator {
  return (stream, block) => {
    const key = blockKey(luck, stream, block);
    return {
      writeWords: (person, out) =>
        mixKeys(personKeyX(luck, person), personKeyY(luck, person), key.coarse.z, key.coarse.w, out),
      daysBelow: (person, threshold) =>
        daysBelow(personKeyX(luck, person), personKeyY(luck, person), key, threshold),
    };
  };
}

/** The two keys of a block. */
export function blockKey(luck: Luck, stream: Stream, block: number): BlockKey {
  return { coarse: streamKey(luck, stream, block, 0), fine: streamKey(luck, stream, block, 1) };
}

/** A person's uniform number of each day of a stream, day by day. */
export function uniformsOf(luck: Luck, stream: Stream, block: number, person: number): number[] {
  const key = blockKey(luck, stream, block);
  const x = personKeyX(luck, person);
  const y = personKeyY(luck, person);
  return Array.from({ length: 8 }, (_, day) => uniformOfDay(x, y, key, day));
}

/**
 * pcg4d on the bare numbers of person, block and stream: what K2X would be without its keys. Known
 * to be bad; the statistics have to say so.
 *
 * @source Jarzynski and Olano, Hash functions for GPU rendering (JCGT 2020), listing of pcg4d
 */
export function rawCounters(seed: number): Generator {
  const step = (word: number): number => (Math.imul(word, 1664525) + 1013904223) | 0;
  return (stream, block) => {
    const words = new Int32Array(4);
    const writeWords = (person: number, out: Int32Array): void => {
      let a = step(person);
      let b = step(block);
      let c = step(stream[0]);
      let d = step(seed);
      for (let round = 0; round < 2; round++) {
        a = (a + Math.imul(b, d)) | 0;
        b = (b + Math.imul(c, a)) | 0;
        c = (c + Math.imul(a, b)) | 0;
        d = (d + Math.imul(b, c)) | 0;
        if (round === 0) {
          a ^= a >>> 16;
          b ^= b >>> 16;
          c ^= c >>> 16;
          d ^= d >>> 16;
        }
      }
      out.set([a, b, c, d]);
    };
    return {
      writeWords,
      daysBelow: (person, threshold) => {
        writeWords(person, words);
        return lanesBelow(words, threshold >>> 17);
      },
    };
  };
}

/** The lanes, as eight bits, whose low 15 bits lie below a limit. */
function lanesBelow(words: Int32Array, limit: number): number {
  let days = 0;
  for (let day = 0; day < 8; day++) {
    const lane = (words[day >> 1] >>> ((day & 1) << 4)) & 0x7fff;
    if (lane < limit) days |= 1 << day;
  }
  return days;
}

/** The luck of the proofs under a fixed seed. */
export function proofLuck(seed: number): Luck {
  return createLuck(seed, "proof");
}
