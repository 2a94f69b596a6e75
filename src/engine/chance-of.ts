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
import { loadOn } from "./loads.ts";
import type { World } from "./world.ts";

/** The threshold below which a person's uniform number says yes. */
export function thresholdFor(
  { traits }: Pick<World, "traits">,
  chance: ChanceProgram,
  person: number,
): number {
  return thresholdOfLog2(chance.log2 + loadOn(traits, chance, person));
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
