import { gatherAssociation, isCarrying } from "../associations.ts";
import type { Phase } from "../phase.ts";
import type { SchemeWorld, World } from "../world.ts";

/**
 * Associate. On the days on which an association counts, everybody looks at those they are tied to, as they
 * stand before today's entries, and notes what that comes to; `assess` enters it. A phase of its own, since
 * nobody may see a score that has moved today.
 */
export const associate: Phase = {
  name: "associate",
  does: "what others' standing comes to is gathered, on the days on which it counts",
  isIdle: ({ schemes, day }) => !schemes.some((scheme) => carryingToday(scheme, day).length > 0),
  advance(world, from, to) {
    for (const scheme of world.schemes) {
      for (const number of carryingToday(scheme, world.day))
        gatherAssociation(world, scheme, number, from, to);
    }
  },
};

function carryingToday({ program }: SchemeWorld, day: World["day"]): number[] {
  return program.associations.flatMap((association, number) =>
    isCarrying(association, day) ? [number] : [],
  );
}
