import {
  type BlockKey,
  DAYS_PER_BLOCK,
  daysBelow,
  drawUniform,
  personKeyX,
  personKeyY,
  type StreamKey,
  streamKey,
  thresholdOfLog2,
} from "../../base/index.ts";
import type { ActProgram } from "../act-table.ts";
import type { Phase } from "../phase.ts";
import { CHUNK, type World, wordsOf } from "../world.ts";

const keyX = new Int32Array(CHUNK);
const keyY = new Int32Array(CHUNK);
const rate = new Int32Array(CHUNK);
/** A rate so low that the act never happens: the person is not eligible, or in no class. */
const NEVER = -40 * 4096;

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
    world.acts.forEach((program, number) => {
      workOutRates(world, program, from, to);
      drawDays(world, program, number, from, to);
    });
  },
};

/** Writes each person's log chance of an act on a day into `rate`, person `from` first. */
function workOutRates(world: World, program: ActProgram, from: number, to: number): void {
  const { age, place } = world.persons;
  const member = streamKey(world.character, program.membership, 0);
  const isForAll = program.classes.length === 1 && program.classes[0].below === 0xffffffff;
  for (let person = from; person < to; person++) {
    const isEligible =
      age[person] >= program.minAge &&
      age[person] <= program.maxAge &&
      (program.place === undefined || place[person] === program.place);
    rate[person - from] = !isEligible
      ? NEVER
      : isForAll
        ? program.classes[0].log2
        : rateOfMember(program, drawnMember(world, member, person));
  }
  for (const { trait, slope } of program.loads) {
    const value = world.traits[trait];
    for (let person = from; person < to; person++) rate[person - from] += slope * value[person];
  }
}

function drawnMember(world: World, key: StreamKey, person: number): number {
  return drawUniform(world.character, key, person);
}

function rateOfMember(program: ActProgram, uniform: number): number {
  for (const { below, log2 } of program.classes) if (uniform < below) return log2;
  return NEVER;
}

/** Marks on which of the next eight days each person does an act. */
function drawDays(world: World, program: ActProgram, number: number, from: number, to: number): void {
  const block = Math.floor(world.day / DAYS_PER_BLOCK);
  const key: BlockKey = {
    coarse: streamKey(world.luck, program.occurrence, block, 0),
    fine: streamKey(world.luck, program.occurrence, block, 1),
  };
  const words = wordsOf(world.acts.length);
  const word = number >> 5;
  const bit = 1 << (number & 31);
  for (let person = from; person < to; person++) {
    const local = person - from;
    if (rate[local] <= NEVER / 2) continue; // loads never lift anyone by twenty doublings
    let days = daysBelow(keyX[local], keyY[local], key, thresholdOfLog2(rate[local]));
    for (; days !== 0; days &= days - 1) {
      const day = 31 - Math.clz32(days & -days);
      world.acted[day * words + word][person] |= bit;
    }
  }
}
