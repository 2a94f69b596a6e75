import { isAtWork } from "../../scheme/index.ts";
import { answerTo, createAnswer } from "../answer.ts";
import { isFollowed } from "../chronicle.ts";
import { CUT_CELLS } from "../cut.ts";
import type { GateProgram } from "../gate-table.ts";
import { isInForce } from "../in-force.ts";
import { canApply } from "../may-apply.ts";
import type { Phase } from "../phase.ts";
import { gainOf, waitOf } from "../stake.ts";
import { cellOf } from "../standing-cell.ts";
import { type Strike, type World, wordsOf } from "../world.ts";

const answer = createAnswer();

/**
 * Decide. Each gate answers those who apply today, and works out what it would have said to the same
 * person, today, with the same luck, if there were no scheme: the difference is the direct effect.
 */
export const decide: Phase = {
  name: "decide",
  does: "gates decide on those who apply, with and without the scheme",
  isBurnIn: true,
  advance(world, from, to) {
    const words = wordsOf(world.gates.length);
    for (let word = 0; word < words; word++) {
      const applied = world.doors.applied[word];
      const granted = world.doors.granted[word];
      for (let person = from; person < to; person++) {
        granted[person] = 0;
        for (let left = applied[person]; left !== 0; left &= left - 1) {
          const bit = left & -left;
          const gate = word * 32 + 31 - Math.clz32(bit);
          // somebody may have found a job, or grown too old, since the block was drawn
          if (!canApply(world, world.gates[gate], person)) applied[person] ^= bit;
          else if (decideOn(world, gate, person)) granted[person] |= bit;
        }
      }
    }
  },
};

/** The answer to one application, counted. */
function decideOn(world: World, gate: number, person: number): boolean {
  const program = world.gates[gate];
  if (program.isOpenToAll && world.strikes[gate].length === 0) {
    if (world.day >= 0) countOpen(world, cellOf(world, gate, person));
    if (isFollowed(world, person)) noteOpen(world, gate, person);
    return true;
  }
  answerTo(world, gate, person, answer);
  const isYes = answer.passes && isWithin(world, program, answer.rank, answer.tie, 0);
  const wouldBeYes = answer.passesWithout && isWithin(world, program, answer.rankWithout, answer.tie, 1);
  if (world.day < 0) return isYes;
  const { applied, granted, grantedWithout, shutOut, letIn, onMistake, byPooling, byAssociation, lookUps } =
    world.tallies.gates;
  const cell = cellOf(world, gate, person);
  applied[cell] += 1;
  lookUps[gate] += world.strikes[gate].some((strike) => isSeen(strike, world.day)) ? 1 : 0;
  if (isYes) granted[cell] += 1;
  if (wouldBeYes) grantedWithout[cell] += 1;
  if (isYes && !wouldBeYes) {
    letIn[cell] += 1;
    world.doors.letIn[gate >> 5][person] |= 1 << (gate & 31);
  }
  if (!isYes) world.doors.turnedAway[gate >> 5][person] |= 1 << (gate & 31);
  if (!isYes && wouldBeYes) {
    shutOut[cell] += 1;
    if (answer.isOnMistake) onMistake[gate] += 1;
    if (answer.isByPooling) byPooling[gate] += 1;
    if (answer.isByAssociation) byAssociation[gate] += 1;
    world.doors.shutOut[gate >> 5][person] |= 1 << (gate & 31);
  }
  if (isFollowed(world, person)) noteAnswer(world, gate, person, isYes, wouldBeYes);
  return isYes;
}

/** Whether a keeper can look up the score that a consequence is about. */
function isSeen({ consequence, scheme }: Strike, day: number): boolean {
  return consequence.isSeen && isAtWork(scheme.program, day);
}

function noteOpen({ chronicle, day }: World, gate: number, person: number): void {
  const plain = { isOnMistake: false, isByPooling: false, inForce: [], money: 0, waited: 0 };
  chronicle?.note({ kind: "answer", day, person, gate, isYes: true, wouldBeYes: true, ...plain });
}

/** @param answer the answer that has just been worked out for this person and gate */
function noteAnswer(world: World, gate: number, person: number, isYes: boolean, wouldBeYes: boolean): void {
  const { chronicle, day, gates, strikes } = world;
  chronicle?.note({
    kind: "answer",
    day,
    person,
    gate,
    isYes,
    wouldBeYes,
    isOnMistake: answer.isOnMistake,
    isByPooling: answer.isByPooling,
    inForce: strikes[gate]
      .filter((strike) => isInForce(world, strike.scheme, strike, person))
      .map(({ schemeNumber, number }) => ({ scheme: schemeNumber, consequence: number })),
    money: isYes ? gainOf(world, gates[gate], person, answer) : 0,
    waited: isYes ? waitOf(gates[gate], answer) : 0,
  });
}

/** A yes that nothing could have changed: many come to gates that are open to all. */
function countOpen({ tallies }: World, cell: number): void {
  tallies.gates.applied[cell] += 1;
  tallies.gates.granted[cell] += 1;
  tallies.gates.grantedWithout[cell] += 1;
}

/** Whether somebody of this rank gets one of the places. @param side 0 with the schemes, 1 without */
function isWithin(
  { doors: { cuts } }: World,
  { round }: GateProgram,
  rank: number,
  tie: number,
  side: 0 | 1,
): boolean {
  if (round === undefined) return true;
  const cell = CUT_CELLS * round.number + 2 * side;
  return rank > cuts[cell] || (rank === cuts[cell] && tie < cuts[cell + 1]);
}
