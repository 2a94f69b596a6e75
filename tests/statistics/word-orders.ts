import { streamOf } from "../../src/base/index.ts";
import type { Mixer } from "./mixers.ts";

/** What changes fastest where the draws of a mixer are put in a row. */
export type Order = "blocks" | "persons" | "streams";

interface Patch {
  readonly persons: number;
  readonly blocks: number;
  readonly streams: number;
}

/** 2^18 draws, 4 MiB, at a time: a person's 90 years, or everyone on one day, or 4096 streams. */
const PATCH: Readonly<Record<Order, Patch>> = {
  blocks: { persons: 64, blocks: 4096, streams: 1 },
  persons: { persons: 2 ** 18, blocks: 1, streams: 1 },
  streams: { persons: 64, blocks: 1, streams: 4096 },
};

/** The 128 bits of draw after draw without end. Each patch has new persons, or a new block. */
export function* bytesInOrder(mixer: Mixer, order: Order): Generator<Uint8Array, never, void> {
  for (let number = 0; ; number++) {
    yield order === "persons"
      ? bytesOfPatch(mixer, PATCH[order], 0, number)
      : bytesOfPatch(mixer, PATCH[order], number * PATCH[order].persons, 0);
  }
}

function bytesOfPatch(mixer: Mixer, patch: Patch, fromPerson: number, fromBlock: number): Uint8Array {
  const draws = Array.from({ length: patch.blocks * patch.streams }, (_, draw) =>
    mixer(streamOf("act", `number-${draw % patch.streams}`), fromBlock + Math.floor(draw / patch.streams)),
  );
  const bytes = new Int32Array(4 * patch.persons * draws.length);
  const words = new Int32Array(4);
  for (let person = 0, place = 0; person < patch.persons; person++) {
    for (const draw of draws) {
      draw.writeWords(fromPerson + person, words);
      for (let word = 0; word < 4; word++) bytes[place++] = words[word];
    }
  }
  return new Uint8Array(bytes.buffer);
}
