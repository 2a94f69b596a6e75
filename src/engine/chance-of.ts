import {
  drawUniform,
  mixKeys,
  personKeyX,
  personKeyY,
  type Stream,
  streamKey,
  thresholdOfLog2,
} from "../base/index.ts";
import type { ChanceProgram } from "../scheme/index.ts";
import type { World } from "./world.ts";

/** The threshold below which a person's uniform number says yes. */
export function thresholdFor(
  { traits }: Pick<World, "traits">,
  { log2, loads }: ChanceProgram,
  person: number,
): number {
  let sum = log2;
  for (const { trait, slope } of loads) sum += slope * traits[trait][person];
  return thresholdOfLog2(sum);
}

/** Whether somebody is among those for whom a chance of their character came true; the same on every day. */
export function isChosen(
  world: Pick<World, "traits" | "character" | "persons">,
  stream: Stream,
  threshold: number,
  person: number,
): boolean {
  const { character, persons } = world;
  const key = streamKey(character, stream, persons.generation[person]); // who follows is drawn afresh
  return drawUniform(character, key, person) < threshold;
}

/** Writes four uniform numbers of a person's luck today into `out` [4]. */
export function drawToday({ luck, day }: World, stream: Stream, person: number, out: Int32Array): void {
  const { z, w } = streamKey(luck, stream, day);
  mixKeys(personKeyX(luck, person), personKeyY(luck, person), z, w, out);
}
