import {
  DAYS_PER_BLOCK,
  DEVIATION_ONE,
  drawUniform,
  exp2,
  LOG2_ONE,
  mixKeys,
  normalOfUniform,
  personKeyX,
  personKeyY,
  streamKey,
} from "../../base/index.ts";
import { Due } from "../calendar-queue.ts";
import type { Phase } from "../phase.ts";
import { CHUNK, type Sighting, type World, wordsOf } from "../world.ts";

const drawn = new Int32Array(4);

/**
 * 2. Observe. Each source draws on its own key for acts that occurred: whether it records the act,
 * whether the record is passed on, and how long that takes. What arrives is for `assess`.
 */
export const observe: Phase = {
  name: "observe",
  does: "sources record some acts, miss some, and pass some on, later",
  prepare(world) {
    world.acts.forEach((act, number) => {
      world.amountKeys[number] = streamKey(world.luck, act.amount, world.day);
    });
    for (const sighting of world.sightings.flat()) {
      const key = streamKey(world.luck, sighting.stream, world.day);
      sighting.z = key.z;
      sighting.w = key.w;
    }
  },
  advance(world, from, to) {
    const words = wordsOf(world.acts.length);
    const firstSlot = (world.day % DAYS_PER_BLOCK) * words;
    const { done } = world.tallies;
    const { place } = world.persons;
    for (let word = 0; word < words; word++) {
      const acted = world.acted[firstSlot + word];
      for (let person = from; person < to; person++) {
        let acts = acted[person];
        if (acts === 0) continue;
        const x = personKeyX(world.luck, person);
        const y = personKeyY(world.luck, person);
        for (; acts !== 0; acts &= acts - 1) {
          const act = word * 32 + 31 - Math.clz32(acts & -acts);
          done[act] += 1;
          const sightings = world.sightings[act];
          for (let number = 0; number < sightings.length; number++) {
            const sighting = sightings[number];
            mixKeys(x, y, sighting.z, sighting.w, drawn);
            const uniform = drawn[0] >>> 0;
            if (uniform < sighting.inSight[place[person]]) see(world, sighting, person, uniform);
          }
        }
      }
    }
  },
};

/**
 * An act lies in a source's sight: it may record it, and may pass the record on, to arrive today or
 * later. One uniform number, word 0 of its draw, decides all three, so that what is passed on is part
 * of what is recorded and that of what is seen; word 1 decides the delay.
 */
function see(world: World, sighting: Sighting, person: number, uniform: number): void {
  const { scheme, act, tally } = sighting;
  const tallies = world.tallies.schemes[sighting.schemeNumber];
  const place = world.persons.place[person];
  tallies.inSight[tally] += 1;
  if (uniform >= sighting.recorded[place]) return;
  tallies.recorded[tally] += 1;
  if (uniform >= sighting.passed[place]) return;
  tallies.passed[tally] += 1;
  if (sighting.rules.length === 0 || scheme.columns.covered[person] === 0) return;
  const day = world.day + sighting.shortestDelay + ((drawn[1] >>> 0) % sighting.delays);
  const amount = sighting.needsAmount ? amountOf(world, act, person) : 0;
  const calendar = scheme.calendars[Math.floor(person / CHUNK)];
  for (const rule of sighting.rules) calendar.add(day, person, Due.record, rule, amount);
}

/** How much of an act a person did today, in hundredths of its unit; log-normal over days. */
function amountOf(world: World, act: number, person: number): number {
  const scripted = world.script
    ?.get(world.day)
    ?.find((given) => given.person === person && given.act === act);
  if (scripted?.quantity !== undefined) return scripted.quantity;
  const { quantity } = world.acts[act];
  if (quantity === undefined) return 0;
  const deviation = normalOfUniform(drawUniform(world.luck, world.amountKeys[act], person));
  const log2 = quantity.log2Median + Math.round((quantity.doublings * deviation * LOG2_ONE) / DEVIATION_ONE);
  return Math.min(2 ** 30, Math.round(exp2(log2)));
}
