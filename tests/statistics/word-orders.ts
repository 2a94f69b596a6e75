import { streamOf } from "../../src/base/index.ts";
import type { Block, Generator } from "./generators.ts";

/** What changes fastest as the words of a generator are put in a row. */
export type Order = "block" | "person" | "stream";

/** Persons, blocks and streams in one patch: 2^18 draws, 4 MiB; then comes the next patch. */
const PATCH: Readonly<Record<Order, readonly [persons: number, blocks: number, streams: number]>> = {
  block: [64, 4096, 1], // a person's 90 years one after another
  person: [262144, 1, 1],
  stream: [64, 1, 4096],
};

/** Endless bytes of a generator: the 128 bits of each draw, in an order, 4 MiB at a time. */
export function* bytesInOrder(generator: Generator, order: Order): Generator_ {
  for (let patch = 0; ; patch++) yield patchOf(generator, order, patch);
}

type Generator_ = globalThis.Generator<Buffer, never, void>;

/** The bytes of one patch. Persons go on from patch to patch; in the order of persons, blocks do. */
function patchOf(generator: Generator, order: Order, patch: number): Buffer {
  const [persons, blocks, streams] = PATCH[order];
  const draws: Block[] = [];
  for (let block = 0; block < blocks; block++) {
    for (let stream = 0; stream < streams; stream++) {
      draws.push(generator(streamOf("act", `number-${stream}`), order === "person" ? patch : block));
    }
  }
  const from = order === "person" ? 0 : patch * persons;
  const words = new Int32Array(4);
  const bytes = new Int32Array(4 * persons * draws.length);
  for (let person = 0, place = 0; person < persons; person++) {
    for (const draw of draws) {
      draw.writeWords(from + person, words);
      bytes.set(words, place);
      place += 4;
    }
  }
  return Buffer.from(bytes.buffer);
}
