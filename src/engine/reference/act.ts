import {
  DAYS_PER_BLOCK,
  daysBelow,
  personKeyX,
  personKeyY,
  streamKey,
  thresholdOfLog2,
} from "../../base/index.ts";
import { type ActProgram, NEVER } from "../act-table.ts";
import type { Phase } from "../phase.ts";
import { CHUNK, type World, wordsOf } from "../world.ts";

const keyX = new Int32Array(CHUNK);
const keyY = new Int32Array(CHUNK);

/**
 * 1. Act. Rates move slowly, so every eighth day each person's chance of each act is worked out anew
 * and the next eight days are drawn at once, a lane of one hash for each day.
 */
export const act: Phase = {
  name: "act",
  does: "persons and organisations act, at rates from dispositions, means and habits",
  advance(world, from, to) {
    if (world.day % DAYS_PER_BLOCK !== 0) return;
    for (const days of world.acted) days.fill(0, from, to);
    for (let person = from; person < to; person++) {
      keyX[person - from] = personKeyX(world.luck, person);
      keyY[person - from] = personKeyY(world.luck, person);
    }
    for (let number = 0; number < world.acts.length; number++) drawAct(world, number, from, to);
  },
};

/** Marks on which of the next eight days each person does one act. */
function drawAct(world: World, number: number, from: number, to: number): void {
  const program = world.acts[number];
  const { minAge, maxAge, memberLog2, slopes } = program;
  const { age, place } = world.persons;
  const member = world.members[number >> 4];
  const shift = (number & 15) << 1;
  const [trait0, trait1, trait2, trait3] = traitsOf(world, program);
  const key = blockKey(world, program);
  const words = wordsOf(world.acts.length);
  const word = number >> 5;
  const bit = 1 << (number & 31);
  for (let person = from; person < to; person++) {
    const average = memberLog2[(member[person] >>> shift) & 3];
    const years = age[person];
    if (average === NEVER || years < minAge || years > maxAge) continue;
    if (((program.places >>> place[person]) & 1) === 0) continue;
    const log2 =
      average +
      slopes[0] * trait0[person] +
      slopes[1] * trait1[person] +
      slopes[2] * trait2[person] +
      slopes[3] * trait3[person];
    let days = daysBelow(keyX[person - from], keyY[person - from], key, thresholdOfLog2(log2));
    while (days !== 0) {
      world.acted[(31 - Math.clz32(days & -days)) * words + word][person] |= bit;
      days &= days - 1;
    }
  }
}

/** The traits that an act loads on; where it loads on fewer than four, one with slope 0. */
function traitsOf(world: World, program: ActProgram): readonly Int8Array[] {
  return program.loads.map((trait) => world.traits[trait]);
}

function blockKey(world: World, program: ActProgram): Parameters<typeof daysBelow>[2] {
  const block = Math.floor(world.day / DAYS_PER_BLOCK);
  return {
    coarse: streamKey(world.luck, program.occurrence, block, 0),
    fine: streamKey(world.luck, program.occurrence, block, 1),
  };
}
