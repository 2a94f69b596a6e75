import type { Phase } from "../phase.ts";

/** 9. Measure. Watchers look at the day; they are handed no luck and can change nothing. */
export const measure: Phase = {
  name: "measure",
  does: "measures read the day; they change nothing",
  conclude(world) {
    for (const watcher of world.watchers) watcher.watch(world);
  },
};
