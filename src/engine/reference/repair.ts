import { beginsOn, streamOf } from "../../base/index.ts";
import { FIFTHS, type SchemeTallies } from "../../state/index.ts";
import { drawToday, thresholdFor } from "../chance-of.ts";
import { fifthOf } from "../standing-cell.ts";
import type { SchemeWorld, World } from "../world.ts";

const drawn = new Int32Array(4);

/**
 * On the first day of a month some of those below a repair's score pay, pledge, act or hand over data, and
 * get points back.
 *
 * @param give is told who gets how much by which repair
 */
export function repair(
  world: World,
  { program, columns }: SchemeWorld,
  tallies: SchemeTallies,
  [from, to]: readonly [number, number],
  give: (person: number, points: number, id: string) => void,
): void {
  const repairs = program.process?.repairs ?? [];
  if (repairs.length === 0 || world.day === 0 || !beginsOn("month", world.day)) return;
  repairs.forEach(({ id, below, points, chance }, number) => {
    const stream = streamOf("repair", program.id, id);
    for (let person = from; person < to; person++) {
      if (columns.covered[person] === 0 || columns.score[person] >= below) continue;
      drawToday(world, stream, person, drawn);
      if (drawn[0] >>> 0 >= thresholdFor(world, chance, person)) continue;
      tallies.repaired[number * FIFTHS + fifthOf(world, person)] += 1;
      give(person, points, id);
    }
  });
}
