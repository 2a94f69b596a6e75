import type { Phase } from "../phase.ts";
import { viewOf } from "../view-of.ts";

/** 11. Measure. Watchers look at the end of the day, and are handed no luck. */
export const measure: Phase = {
  name: "measure",
  does: "measures read the day; they change nothing",
  conclude(world) {
    if (world.watchers.length === 0) return;
    const view = viewOf(world);
    for (const watcher of world.watchers) watcher.watch(view);
  },
};
