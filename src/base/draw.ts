import { hashText, mix32 } from "./mix.ts";
import { philox4x32 } from "./philox.ts";

/**
 * Everything random of one kind under one seed. Two purposes (who the people are, what befalls
 * them) never share a key, also where their seeds are equal.
 */
export interface Luck {
  readonly saltX: number;
  readonly saltY: number;
  readonly key: readonly [number, number];
}

/** The luck of a seed. @param seed a whole number from 0 to 2^53 − 1 */
export function createLuck(seed: number, purpose: string): Luck {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`seed ${seed} is not a whole number from 0 to 2^53 − 1`);
  const [low, high] = hashText(purpose);
  const seedLow = seed >>> 0;
  const seedHigh = Math.floor(seed / 2 ** 32);
  const [saltX, saltY, key0, key1] = philox4x32([seedLow, seedHigh, 0, 0], [low, high]);
  return { saltX, saltY, key: [key0, key1] };
}

/** Where a random number comes from: the hash of the stable id of an act, a source, a mechanism. */
export type Stream = readonly [number, number];

/** The stream of a stable id, its parts joined by a character that no id may hold. */
export function streamOf(...parts: readonly string[]): Stream {
  return hashText(parts.join("/"));
}

/** What a stream's draws of one day share: made once on the host, for all persons. */
export interface StreamKey {
  readonly z: number;
  readonly w: number;
}

/** The key of a stream on a day (or in a block of days). @param index tells several draws apart */
export function streamKey(luck: Luck, stream: Stream, day: number, index = 0): StreamKey {
  const [z, w] = philox4x32([day, stream[0], stream[1], index], luck.key);
  return { z: z | 1, w: w | 1 };
}

/** First half of what a person brings to a draw; the structure of ids is gone from it. */
export function personKeyX(luck: Luck, person: number): number {
  return mix32(person ^ luck.saltX);
}

/** Second half of what a person brings to a draw. */
export function personKeyY(luck: Luck, person: number): number {
  return mix32(Math.imul(person, 0x9e3779b1) + luck.saltY);
}

/**
 * K2X: writes 128 random bits of a person's key (x, y) and a stream's key (z, w) into `out` [4].
 * Two rounds of pcg4d without its counter step, which the keys replace: raw counters never reach
 * this weak but quick mixer.
 *
 * @source Jarzynski and Olano, Hash functions for GPU rendering (JCGT 2020), pcg4d; tests/statistics
 */
export function mixKeys(x: number, y: number, z: number, w: number, out: Int32Array): void {
  let a = (x + Math.imul(y, w)) | 0;
  let b = (y + Math.imul(z, a)) | 0;
  let c = (z + Math.imul(a, b)) | 0;
  let d = (w + Math.imul(b, c)) | 0;
  a ^= a >>> 16;
  b ^= b >>> 16;
  c ^= c >>> 16;
  d ^= d >>> 16;
  a = (a + Math.imul(b, d)) | 0;
  b = (b + Math.imul(c, a)) | 0;
  c = (c + Math.imul(a, b)) | 0;
  d = (d + Math.imul(b, c)) | 0;
  out[0] = a ^ (a >>> 16);
  out[1] = b ^ (b >>> 16);
  out[2] = c ^ (c >>> 16);
  out[3] = d ^ (d >>> 16);
}

const scratch = new Int32Array(4);

/**
 * One uniform number, 0 to 2^32 − 1, of a person: the same whenever and wherever it is asked for.
 * Hot loops make the keys once and call `mixKeys` themselves.
 */
export function drawUniform(luck: Luck, key: StreamKey, person: number): number {
  mixKeys(personKeyX(luck, person), personKeyY(luck, person), key.z, key.w, scratch);
  return scratch[0] >>> 0;
}
