import { isAtWork } from "../../scheme/index.ts";
import { gatherAssociation, isCarrying } from "../associations.ts";
import type { Phase } from "../phase.ts";
import { gatherRatings, isRatingDay } from "../ratings.ts";
import type { SchemeWorld, World } from "../world.ts";

/**
 * Associate. On the days on which an association counts, everybody looks at those they are tied to, as they
 * stand before today's entries, and notes what that comes to; when a month begins, also what stars they got
 * from whom. `assess` enters it. A phase of its own, since nobody may see a score that has moved today.
 */
export const associate: Phase = {
  name: "associate",
  does: "what others' standing and ratings come to is gathered, on the days on which they count",
  isIdle: ({ schemes, day }) =>
    !schemes.some(
      (scheme) =>
        carryingToday(scheme, day).length > 0 || (scheme.program.ratings.length > 0 && isRating(scheme, day)),
    ),
  advance(world, from, to) {
    world.schemes.forEach((scheme, position) => {
      for (const number of carryingToday(scheme, world.day))
        gatherAssociation(world, scheme, number, from, to);
      if (!isRating(scheme, world.day)) return;
      for (const number of scheme.program.ratings.keys())
        gatherRatings(world, scheme, number, world.tallies.schemes[position], from, to);
    });
  },
};

function isRating({ program }: SchemeWorld, day: World["day"]): boolean {
  return isRatingDay(day) && isAtWork(program, day);
}

function carryingToday({ program }: SchemeWorld, day: World["day"]): number[] {
  if (!isAtWork(program, day)) return [];
  return program.associations.flatMap((association, number) =>
    isCarrying(association, day) ? [number] : [],
  );
}
