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
} from "../../src/base/index.ts";

/** What all persons draw under one stream in one block of eight days. */
export interface Block {
  /** writes a person's 128 bits: eight lanes of 16 */
  writeWords(person: number, out: Int32Array): void;
  /** the days, as eight bits, on which an event of this probability × 2^32 befalls a person */
  daysBelow(person: number, threshold: number): number;
}

/** A way to draw, so that the same statistics can be taken of ours and of one known to be bad. */
export type Mixer = (stream: Stream, block: number) => Block;

/** The luck of the proofs under a fixed seed. */
export function proofLuck(seed: number): Luck {
  return createLuck(seed, "proof");
}

/** The two keys of a block as the engine makes them: the coarse one has index 0, the fine one 1. */
export function blockKey(luck: Luck, stream: Stream, block: number): BlockKey {
  return { coarse: streamKey(luck, stream, block, 0), fine: streamKey(luck, stream, block, 1) };
}

// The test runner reads an import through a getter, 17 ns a time where a draw takes 6: so only once.
const [keyX, keyY, mix, below] = [personKeyX, personKeyY, mixKeys, daysBelow];

/** K2X as the engine uses it. */
export function k2x(luck: Luck): Mixer {
  return (stream, block) => {
    const key = blockKey(luck, stream, block);
    const { z, w } = key.coarse;
    return {
      writeWords: (person, out) => mix(keyX(luck, person), keyY(luck, person), z, w, out),
      daysBelow: (person, threshold) => below(keyX(luck, person), keyY(luck, person), key, threshold),
    };
  };
}

/**
 * pcg4d on the bare numbers of person, block and stream: what K2X would be without its keys. It is
 * known to be bad, and the statistics have to say so.
 *
 * @source Jarzynski and Olano, Hash functions for GPU rendering (JCGT 2020), pcg4d
 */
export function rawCounters(seed: number): Mixer {
  return (stream, block) => {
    const words = new Int32Array(4);
    const writeWords = (person: number, out: Int32Array): void => {
      out[0] = person;
      out[1] = block;
      out[2] = stream[0];
      out[3] = seed;
      advancePcg4d(out);
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

/** One call of pcg4d, in place. */
function advancePcg4d(words: Int32Array): void {
  for (let word = 0; word < 4; word++) words[word] = Math.imul(words[word], 1664525) + 1013904223;
  addProducts(words);
  for (let word = 0; word < 4; word++) words[word] ^= words[word] >>> 16;
  addProducts(words);
}

function addProducts(words: Int32Array): void {
  words[0] += Math.imul(words[1], words[3]);
  words[1] += Math.imul(words[2], words[0]);
  words[2] += Math.imul(words[0], words[1]);
  words[3] += Math.imul(words[1], words[2]);
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

/** The blocks from 0 on of one stream. */
export function blocksOf(mixer: Mixer, stream: Stream, blocks: number): readonly Block[] {
  return Array.from({ length: blocks }, (_, block) => mixer(stream, block));
}
