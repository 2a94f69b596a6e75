import {
  beginsOn,
  dayOfBlock,
  drawUniform,
  LOG2_ONE,
  mixKeys,
  personKeyX,
  personKeyY,
  streamKey,
  thresholdOfLog2,
} from "../../base/index.ts";
import { answerTo, createAnswer, RANKS } from "../answer.ts";
import { isFor } from "../calendar-queue.ts";
import { cutOf } from "../cut.ts";
import { type GateProgram, isDrawnByBlock } from "../gate-table.ts";
import { markDays, readyKeys } from "../mark-days.ts";
import { canApply } from "../may-apply.ts";
import type { Phase } from "../phase.ts";
import { CHUNK, type World } from "../world.ts";

/**
 * Apply. Who comes to which gate is drawn for eight days at once, as acts are. Where places are few,
 * persons apply on the first day of a round, and how many stand at which rank is counted: a total, from
 * which the place follows where the last one gets in.
 */
export const apply: Phase = {
  name: "apply",
  does: "persons come to gates; where places are few, they are ranked with and without the schemes",
  isBurnIn: true,
  prepare(world) {
    world.gates.forEach((gate, number) => {
      world.gateKeys[number] = streamKey(world.luck, gate.decision, world.day);
    });
    for (const strike of world.strikes.flat()) {
      const key = streamKey(world.luck, strike.stream, world.day);
      strike.z = key.z;
      strike.w = key.w;
    }
  },
  advance(world, from, to) {
    if (dayOfBlock(world.day) === 0) markBlock(world, from, to);
    takeComing(world, from, to);
    if ((world.day & (RARE_DAYS - 1)) === 0) noteVisits(world, from, to);
    takeVisits(world, from);
    world.gates.forEach((gate, number) => {
      if (isRoundToday(gate, world)) rankApplicants(world, gate, number, from, to);
    });
  },
  conclude(world, totals) {
    for (const gate of world.gates) if (isRoundToday(gate, world)) cutOf(world, gate, totals().ranks);
  },
};

/** In the burn-in only what leaves something in people's lives is decided. */
function isOpen({ yes, no }: GateProgram, day: number): boolean {
  return day >= 0 || yes !== undefined || no !== undefined;
}

function isRoundToday(gate: GateProgram, { day }: World): boolean {
  return gate.round !== undefined && isOpen(gate, day) && beginsOn(gate.round.every, day);
}

function markBlock(world: World, from: number, to: number): void {
  const { gates, doors, members, day } = world;
  readyKeys(world, from, to);
  const alike = { column: members[0], shift: 0, mask: 0 };
  gates.filter(isDrawnByBlock).forEach((gate, position) => {
    const coming = doors.coming[position].fill(0, from, to);
    if (isOpen(gate, day)) markDays(world, gate.rate, alike, coming, from, to);
  });
}

/** Those who come today by the block's draws; whoever came yesterday is forgotten. */
function takeComing({ gates, doors, day }: World, from: number, to: number): void {
  for (const applied of doors.applied) applied.fill(0, from, to);
  const today = 1 << dayOfBlock(day);
  const todayOfFour = Math.imul(today, 0x01010101);
  let position = 0;
  gates.forEach((gate, number) => {
    if (!isDrawnByBlock(gate)) return;
    const coming = doors.coming[position++];
    const applied = doors.applied[number >> 5];
    const bit = 1 << (number & 31);
    // most people come nowhere: four of them are passed over at once
    const fours = new Uint32Array(coming.buffer, coming.byteOffset, coming.length / 4);
    for (let four = from >> 2; four < (to + 3) >> 2; four++) {
      if ((fours[four] & todayOfFour) === 0) continue;
      for (let person = 4 * four; person < 4 * four + 4; person++) {
        if ((coming[person] & today) !== 0) applied[person] |= bit;
      }
    }
  });
}

/** Days drawn at once for gates to which people seldom come; a power of two, 2^6. */
const RARE_DAYS = 64;
const IN_DOUBLINGS = 6 * LOG2_ONE;

/**
 * Who comes to rare gates in the next 64 days: one draw says whether, with 64 times the chance of a
 * day, and on which day. So means are as the gates file says, and nobody comes twice.
 */
function noteVisits(world: World, from: number, to: number): void {
  const { age, place, generation } = world.persons;
  const visits = world.visits[Math.floor(from / CHUNK)];
  world.gates.forEach((gate, number) => {
    if (!gate.isRare || !isOpen(gate, world.day)) return;
    const { rate } = gate;
    const { minAge, maxAge, places } = rate;
    const key = streamKey(world.luck, rate.occurrence, world.day);
    for (let person = from; person < to; person++) {
      if (age[person] < minAge || age[person] > maxAge || ((places >>> place[person]) & 1) === 0) continue;
      mixKeys(personKeyX(world.luck, person), personKeyY(world.luck, person), key.z, key.w, drawn);
      if (drawn[0] >>> 0 >= thresholdOfLog2(log2Of(world, rate, person) + IN_DOUBLINGS)) continue;
      const day = world.day + (drawn[1] & (RARE_DAYS - 1));
      visits.add(day, person, 0, number, 0, generation[person]);
    }
  });
}

function takeVisits(world: World, from: number): void {
  world.visits[Math.floor(from / CHUNK)].takeDue(world.day, (person, _kind, gate, _amount, generation) => {
    if (!isFor(generation, world.persons.generation[person])) return;
    world.doors.applied[gate >> 5][person] |= 1 << (gate & 31);
  });
}

/** Log chance that a person of a class that is alike for all does something. */
function log2Of(
  { traits }: World,
  { memberLog2, loads, slopes }: GateProgram["rate"],
  person: number,
): number {
  let log2 = memberLog2[0];
  for (let load = 0; load < slopes.length; load++) {
    if (slopes[load] !== 0) log2 += slopes[load] * traits[loads[load]][person];
  }
  return log2;
}

const drawn = new Int32Array(4);
const answer = createAnswer();

function rankApplicants(world: World, gate: GateProgram, number: number, from: number, to: number): void {
  const { round, rate } = gate;
  if (round === undefined) return;
  const key = streamKey(world.luck, round.application, world.day);
  const today = world.doors.applied[number >> 5];
  const counted = world.tallies.ranks;
  const first = 2 * RANKS * round.number;
  for (let person = from; person < to; person++) {
    if (!canApply(world, gate, person)) continue;
    if (drawUniform(world.luck, key, person) >= thresholdOfLog2(log2Of(world, rate, person))) continue;
    today[person] |= 1 << (number & 31);
    answerTo(world, number, person, answer);
    if (answer.passes) counted[first + answer.rank] += 1;
    if (answer.passesWithout) counted[first + RANKS + answer.rankWithout] += 1;
  }
}
