import { beginsOn, streamOf } from "../../base/index.ts";
import { FIFTHS } from "../../state/index.ts";
import { drawToday, thresholdFor } from "../chance-of.ts";
import { fifthOf } from "../standing-cell.ts";
import { type Assessing, enterOther } from "./assessing.ts";
import { giveBackTo } from "./settle-indicators.ts";
import { gain } from "./settle-points.ts";

const drawn = new Int32Array(4);

/**
 * On the first day of a month some of those below a repair's score pay, pledge, act or hand over data, and
 * get points back: in the score, or in an indicator, which the score follows on its day.
 */
export function repair(assessing: Assessing): void {
  const { world, scheme, score, tallies, from, to } = assessing;
  const { program, columns } = scheme;
  const repairs = program.process?.repairs ?? [];
  // a score of ratings is a total of others' stars: nothing could be given back to it
  if (repairs.length === 0 || (score?.kind !== "points" && score?.kind !== "weighted")) return;
  if (world.day === 0 || !beginsOn("month", world.day)) return;
  repairs.forEach(({ id, below, points, indicator, chance }, number) => {
    const stream = streamOf("repair", program.id, id);
    for (let person = from; person < to; person++) {
      if (columns.covered[person] === 0 || columns.score[person] >= below) continue;
      drawToday(world, stream, person, drawn);
      if (drawn[0] >>> 0 >= thresholdFor(world, chance, person)) continue;
      tallies.repaired[number * FIFTHS + fifthOf(world, person)] += 1;
      if (indicator !== undefined) {
        giveBackTo(assessing, indicator, person, points);
        continue;
      }
      gain(assessing, person, points);
      enterOther(assessing, person, "repair", points, undefined, `repair/${id}`);
    }
  });
}
