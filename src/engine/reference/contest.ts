import { isAtWork } from "../../scheme/index.ts";
import { isMet } from "../in-force.ts";
import type { Phase } from "../phase.ts";
import type { World } from "../world.ts";
import { takeExits } from "./follow-lists.ts";

/**
 * Contest. A consequence with a term strikes from the day after its condition begins to hold, for so
 * many days, however long the condition holds; when it has ceased to hold it can begin anew. Before that,
 * once a month, those on a list may take a way out.
 */
export const contest: Phase = {
  name: "contest",
  does: "notices arrive, appeals are heard, repairs and expiry take effect",
  advance(world, from, to) {
    takeExits(world, from, to);
    for (const scheme of world.schemes) {
      if (!isAtWork(scheme.program, world.day)) continue;
      scheme.since.forEach((since, number) => {
        if (since !== undefined) followCondition(world, scheme, number, since, from, to);
      });
    }
  },
};

function followCondition(
  world: World,
  scheme: World["schemes"][number],
  number: number,
  since: Uint16Array,
  from: number,
  to: number,
): void {
  const consequence = scheme.program.consequences[number];
  for (let person = from; person < to; person++) {
    if (!isMet(world, scheme, { consequence, number }, person)) since[person] = 0;
    else if (since[person] === 0) since[person] = world.day + 1;
  }
}
