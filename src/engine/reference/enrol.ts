import { drawUniform, isMonthStart, streamKey, streamOf, thresholdOfLog2 } from "../../base/index.ts";
import type { ChanceProgram, JoinsProgram } from "../../scheme/index.ts";
import {
  enrol as enter,
  firstDayOf,
  hasEntry,
  isCompulsory,
  leaveScheme,
  mayCover,
} from "../enter-scheme.ts";
import { loadOn } from "../loads.ts";
import type { Phase } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * Enrol. On the first day of a scheme whoever is there comes into it, or those who join at once; month by
 * month others join one that is voluntary, or leave it for good; once it is compulsory all are in it; on
 * its last day everybody goes. Who comes of age in between, or takes somebody's place, comes into a
 * compulsory scheme on that birthday: see `age`.
 */
export const enrol: Phase = {
  name: "enrol",
  does: "schemes begin and end; persons come into them, join those that are voluntary, and leave them",
  advance(world, from, to) {
    world.schemes.forEach(({ program }, number) => {
      if (hasEntry(program)) moveThrough({ world, number, from, to });
    });
  },
};

/** A scheme and the persons of a chunk who may come into it. */
interface Entering {
  readonly world: World;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

function moveThrough(entering: Entering): void {
  const { world, number } = entering;
  const { program } = world.schemes[number];
  const { joins, term } = program;
  const first = firstDayOf(program);
  if (world.day === term?.until) end(entering);
  else if (isCompulsory(program, world.day)) {
    if (world.day === first || world.day === first + (joins?.compulsoryFrom ?? 0)) takeAll(entering);
  } else if (joins !== undefined && world.day === first) join(entering, joins.atOnce);
  else if (joins !== undefined && world.day > first && isMonthStart(world.day)) changeMonth(entering, joins);
}

function takeAll({ world, number, from, to }: Entering): void {
  const { program, columns } = world.schemes[number];
  for (let person = from; person < to; person++) {
    if (columns.covered[person] === 0 && mayCover(program, world.persons, person, world.day))
      enter(world, number, person);
  }
}

function end({ world, number, from, to }: Entering): void {
  const { covered } = world.schemes[number].columns;
  for (let person = from; person < to; person++) {
    if (covered[person] === 1) leaveScheme(world, number, person);
  }
}

/** Those who were in it before this month may leave, all others who never left may join. */
function changeMonth(entering: Entering, { aMonth, leaves }: JoinsProgram): void {
  const { world, number, from, to } = entering;
  const { program, columns } = world.schemes[number];
  const key = streamKey(world.luck, streamOf("leaves", program.id), world.day);
  const leaving: number[] = [];
  for (let person = from; person < to; person++) {
    if (columns.covered[person] === 1 && drawUniform(world.luck, key, person) < leaves) leaving.push(person);
  }
  join(entering, aMonth);
  for (const person of leaving) leaveScheme(world, number, person);
}

function join({ world, number, from, to }: Entering, chance: ChanceProgram): void {
  const { program, columns, left } = world.schemes[number];
  const key = streamKey(world.luck, streamOf("joins", program.id), world.day);
  for (let person = from; person < to; person++) {
    if (columns.covered[person] === 1 || left?.[person] === 1) continue;
    if (!mayCover(program, world.persons, person, world.day)) continue;
    const below = thresholdOfLog2(chance.log2 + loadOn(world.traits, chance, person));
    if (drawUniform(world.luck, key, person) < below) enter(world, number, person);
  }
}
