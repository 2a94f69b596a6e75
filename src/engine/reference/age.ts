import { whereOf } from "../../state/index.ts";
import { isFollowed } from "../chronicle.ts";
import { drawMembers } from "../draw-members.ts";
import {
  covers,
  enrol,
  enterScheme,
  firstDayOf,
  hasEntry,
  isCompulsory,
  leaveScheme,
  mayCover,
  noteStart,
} from "../enter-scheme.ts";
import type { Phase } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * 0. Age. On the birthday of a household everybody in it grows a year older, or young people take the
 * places of all of them. Whoever comes is new to every scheme: nothing that was noted of the person
 * before has anything to do with them. Concludes and has no turns, since the society is at hand on the
 * first thread alone.
 */
export const age: Phase = {
  name: "age",
  does: "persons grow older; whoever leaves is replaced in place by the young",
  isBurnIn: true,
  conclude(world) {
    world.ageing?.advance(world.day, (first, end, isRenewed) => {
      if (isRenewed) bringIn(world, first, end);
      for (let person = first; person < end; person++) {
        // who has retired looks for no job
        if (world.persons.employer[person] === 0) world.persons.jobless[person] = 0;
        if (isRenewed && isFollowed(world, person)) {
          world.chronicle?.note({ kind: "replaced", day: world.day, person });
        }
        cover(world, person, isRenewed);
      }
    });
  },
};

/** What the engine keeps of a person beside their columns starts afresh for those who come. */
function bringIn(world: World, first: number, end: number): void {
  drawMembers(world, first, end, world.persons.generation[first]);
  // drawn for those who have gone: the newcomers' first acts are drawn with the next block of days
  for (const days of world.acted) days.fill(0, first, end);
  const { coming, turnedAway, shutOut, letIn } = world.doors;
  for (let person = first; person < end; person++) noteLeaving(world, person);
  for (const bits of [...coming, ...turnedAway, ...shutOut, ...letIn]) bits.fill(0, first, end);
  const { jobless, incomeShift, loans } = world.persons;
  for (const column of [jobless, incomeShift, loans]) column.fill(0, first, end);
}

/** What gates have said to somebody who leaves stays counted, though nobody bears it any more. */
function noteLeaving({ gates, doors, tallies }: World, person: number): void {
  const { leftTurnedAway, leftShutOut, leftLetIn, leftByShutOut, leftByLetIn } = tallies.gates;
  countGates(doors.turnedAway, person, leftTurnedAway);
  countGates(doors.shutOut, person, leftShutOut);
  countGates(doors.letIn, person, leftLetIn);
  leftByShutOut[whereOf(doors.shutOut, gates, person)] += 1;
  leftByLetIn[whereOf(doors.letIn, gates, person)] += 1;
}

function countGates(bits: readonly Uint32Array[], person: number, count: Float64Array): void {
  for (let gate = 0; gate < count.length; gate++) {
    if ((bits[gate >> 5][person] & (1 << (gate & 31))) !== 0) count[gate] += 1;
  }
}

function cover(world: World, person: number, isNewcomer: boolean): void {
  world.schemes.forEach((scheme, number) => {
    const { covered } = scheme.columns;
    if (isNewcomer) noteStart(world, number, person, "newcomer");
    if (hasEntry(scheme.program)) {
      coverSinceEntry(world, number, person, isNewcomer);
      return;
    }
    const isCovered = covers(scheme.program, world.persons.age[person]);
    if (isNewcomer || (isCovered && covered[person] === 0)) enterScheme(scheme, person, world.day);
    covered[person] = isCovered ? 1 : 0;
  });
}

/** Likewise where persons enter on days of the scheme's own: on its first, `enrol` sees to everybody. */
function coverSinceEntry(world: World, number: number, person: number, isNewcomer: boolean): void {
  const { program, columns } = world.schemes[number];
  if (isNewcomer) {
    enterScheme(world.schemes[number], person, world.day);
    columns.covered[person] = 0;
  }
  const may = mayCover(program, world.persons, person, world.day);
  if (!may && columns.covered[person] === 1) leaveScheme(world, number, person);
  const isLate = world.day > firstDayOf(program) && isCompulsory(program, world.day);
  if (may && columns.covered[person] === 0 && isLate) enrol(world, number, person);
}
