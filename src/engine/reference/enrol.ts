import { enrol as enter, hasEntry, leaveScheme, mayCover } from "../enter-scheme.ts";
import type { Phase } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * Enrol. On the first day of a scheme whoever is there comes into it, and on its last everybody goes.
 * Who comes of age in between, or takes somebody's place, comes into it on that birthday: see `age`.
 */
export const enrol: Phase = {
  name: "enrol",
  does: "schemes begin and end; persons come into those that begin, and out of those that end",
  advance(world, from, to) {
    world.schemes.forEach(({ program }, number) => {
      if (!hasEntry(program) || program.term === undefined) return;
      if (world.day === program.term.from) begin(world, number, from, to);
      if (world.day === program.term.until) end(world, number, from, to);
    });
  },
};

function begin(world: World, number: number, from: number, to: number): void {
  const { program } = world.schemes[number];
  for (let person = from; person < to; person++) {
    if (mayCover(program, world.persons, person, world.day)) enter(world, number, person);
  }
}

function end(world: World, number: number, from: number, to: number): void {
  const { covered } = world.schemes[number].columns;
  for (let person = from; person < to; person++) {
    if (covered[person] === 1) leaveScheme(world, number, person);
  }
}
