import type { Phase } from "../phase.ts";

/** 9. Measure. Watchers look at the end of the day, and are handed no luck. */
export const measure: Phase = {
  name: "measure",
  does: "measures read the day; they change nothing",
  conclude(world) {
    const { day, size, acts, persons, schemes, tallies } = world;
    for (const watcher of world.watchers) watcher.watch({ day, size, acts, persons, schemes, tallies });
  },
};
