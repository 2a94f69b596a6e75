import {
  DEVIATION_ONE,
  LOG2_ONE,
  mixKeys,
  normalOfUniform,
  personKeyX,
  personKeyY,
  thresholdOfLog2,
} from "../base/index.ts";
import type { GateProgram } from "./gate-table.ts";
import { holdsWithoutMistakes, holdsWithoutPooling, isInForce } from "./in-force.ts";
import { loadOn } from "./loads.ts";
import type { Strike, World } from "./world.ts";

/** What a gate says to one applicant, with the schemes at work and, same luck, without any. */
export interface Answer {
  /** whether the requirements are met; with few places, whether the applicant gets into the ranking */
  passes: boolean;
  passesWithout: boolean;
  /** with few places: where the applicant stands, 0 to 255 */
  rank: number;
  rankWithout: number;
  /** a uniform number that decides among those who stand where the places end */
  tie: number;
  /** a refusal that only mistaken records bring about; that only a parent's or an organisation's standing does */
  isOnMistake: boolean;
  /** a refusal that only records bring about which another scheme passed on */
  isByPooling: boolean;
  isByAssociation: boolean;
  /** logarithms of the factors of what is paid, given and waited for; 4096 for one doubling */
  priceLog2: number;
  amountLog2: number;
  waitLog2: number;
}

const drawn = new Int32Array(4);
const struck = new Int32Array(4);

/** Ranks cover eight deviations on either side of the mean, a sixteenth of one each. */
export const RANKS = 256;
const RANK_SHIFT = 8;
const MIDDLE = 8 * LOG2_ONE;

/**
 * Writes into `answer` what a gate says to a person today. One uniform number decides with and without
 * schemes, so that they differ by what consequences do and by nothing else. Allocates nothing.
 */
export function answerTo(world: World, gate: number, person: number, answer: Answer): void {
  const program = world.gates[gate];
  const x = personKeyX(world.luck, person);
  const y = personKeyY(world.luck, person);
  const key = world.gateKeys[gate];
  mixKeys(x, y, key.z, key.w, drawn);
  const uniform = drawn[0] >>> 0;
  const refusal = refusalLog2(world, program, person);
  answer.tie = drawn[1] >>> 0;
  answer.passesWithout = uniform >= thresholdOfLog2(refusal);
  answer.passes = answer.passesWithout;
  answer.isOnMistake = false;
  answer.isByPooling = false;
  answer.isByAssociation = false;
  answer.priceLog2 = 0;
  answer.amountLog2 = 0;
  answer.waitLog2 = 0;
  const rank = program.round === undefined ? 0 : rankOf(world, program.round, person, drawn[2] >>> 0);
  const isRanked = program.round !== undefined;
  const by = strikeAll(world, world.strikes[gate], person, x, y, answer, uniform, refusal, isRanked);
  answer.rankWithout = asRank(rank);
  answer.rank = asRank(rank + by);
}

/** Log chance that the institution refuses a person by itself. */
export function refusalLog2({ persons, traits }: World, { refusal }: GateProgram, person: number): number {
  const log2 = refusal.log2 + loadOn(traits, refusal, person);
  return persons.defaulted[person] === 1 ? log2 + refusal.defaultedLog2 : log2;
}

function rankOf(
  { traits }: World,
  { priority, noise }: NonNullable<GateProgram["round"]>,
  person: number,
  uniform: number,
): number {
  return loadOn(traits, priority, person) + Math.round((noise * normalOfUniform(uniform)) / DEVIATION_ONE);
}

function asRank(priority: number): number {
  return Math.max(0, Math.min(RANKS - 1, (priority + MIDDLE) >> RANK_SHIFT));
}

/**
 * Lets every consequence in force act on an answer: refusing beats admitting, admitting the gate's own
 * test. Where there are places enough, whoever moves up by a deviation is refused half as often; where
 * they are few, moves count in the ranking and leave the requirements alone.
 *
 * @returns by how much the applicant moves up or down, in 1/4096 deviations
 */
function strikeAll(
  world: World,
  strikes: readonly Strike[],
  person: number,
  x: number,
  y: number,
  answer: Answer,
  uniform: number,
  refusal: number,
  isRanked: boolean,
): number {
  let by = 0;
  let isAdmitted = false;
  let refusals = 0;
  let onMistake = 0;
  let byAssociation = 0;
  let byPooling = 0;
  for (let number = 0; number < strikes.length; number++) {
    const strike = strikes[number];
    const { consequence, scheme } = strike;
    if (!isInForce(world, scheme, strike, person)) continue;
    mixKeys(x, y, strike.z, strike.w, struck);
    if (struck[0] >>> 0 >= consequence.chance) continue;
    const { watch } = strike;
    if (watch !== undefined && struck[1] >>> 0 >= watch[world.persons.group[person]]) continue;
    if (consequence.effect === "refuse") {
      refusals += 1;
      if (consequence.ofParent || consequence.ofRepresentative) byAssociation += 1;
      // whoever is taken for somebody on a list is no less mistaken than whose record is somebody else's
      else if (watch !== undefined || !holdsWithoutMistakes(scheme, consequence, person)) onMistake += 1;
      if (!consequence.ofParent && !holdsWithoutPooling(scheme, consequence, person)) byPooling += 1;
    } else if (consequence.effect === "admit") isAdmitted = true;
    else if (consequence.effect === "rank") by += consequence.by;
    else if (consequence.effect === "price") answer.priceLog2 += consequence.factorLog2;
    else if (consequence.effect === "amount") answer.amountLog2 += consequence.factorLog2;
    else if (consequence.effect === "queue") answer.waitLog2 += consequence.factorLog2;
    else answer.waitLog2 -= consequence.factorLog2; // faster is waiting less
  }
  const eased = isRanked ? refusal : refusal - by;
  answer.passes = refusals === 0 && (isAdmitted || uniform >= thresholdOfLog2(eased));
  answer.isOnMistake = refusals > 0 && onMistake === refusals;
  answer.isByAssociation = refusals > 0 && byAssociation === refusals;
  answer.isByPooling = refusals > 0 && byPooling === refusals;
  return by;
}

/** An answer to write into. */
export function createAnswer(): Answer {
  return {
    passes: false,
    passesWithout: false,
    rank: 0,
    rankWithout: 0,
    tie: 0,
    isOnMistake: false,
    isByPooling: false,
    isByAssociation: false,
    priceLog2: 0,
    amountLog2: 0,
    waitLog2: 0,
  };
}
