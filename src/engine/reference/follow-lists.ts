import { drawUniform, isMonthStart, streamKey, streamOf, thresholdOfLog2 } from "../../base/index.ts";
import { FIFTHS, waysOff } from "../../state/index.ts";
import { isOnList, leaveList } from "../leave-list.ts";
import { loadOn } from "../loads.ts";
import { fifthOf } from "../standing-cell.ts";
import type { World } from "../world.ts";

/** Listings whose term is over end; those that go on are counted, a day each. */
export function endTerms(world: World, from: number, to: number): void {
  const term = waysOff.indexOf("term");
  world.schemes.forEach((scheme, number) => {
    scheme.lists.forEach((columns, list) => {
      const { listed, until } = columns;
      const { daysListed } = world.tallies.schemes[number];
      for (let person = from; person < to; person++) {
        if (listed[person] === 0) continue;
        if (until[person] - 1 <= world.day) leaveList(world, scheme, number, list, person, term);
        else if (isOnList(columns, person, world.day))
          daysListed[list * FIFTHS + fifthOf(world, person)] += 1;
      }
    });
  });
}

/** Once a month whoever is on a list may take a way out; the first that a draw allows. In a case nobody does. */
export function takeExits(world: World, from: number, to: number): void {
  if (!isMonthStart(world.day) || world.script !== undefined) return;
  world.schemes.forEach((scheme, number) => {
    const { id, lists } = scheme.program;
    lists.forEach((list, position) => {
      const columns = scheme.lists[position];
      list.exits.forEach((exit, way) => {
        const key = streamKey(world.luck, streamOf("exit", id, list.id, exit.id), world.day);
        for (let person = from; person < to; person++) {
          if (!isOnList(columns, person, world.day)) continue;
          const chance = thresholdOfLog2(exit.log2 + loadOn(world.traits, exit, person));
          const uniform = drawUniform(world.luck, key, person);
          if (uniform < chance) leaveList(world, scheme, number, position, person, waysOff.length + way);
        }
      });
    });
  });
}
