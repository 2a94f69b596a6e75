import { dayOfBlock } from "../../base/index.ts";
import { markDays, readyKeys } from "../mark-days.ts";
import type { Phase } from "../phase.ts";
import { wordsOf } from "../world.ts";

/**
 * 2. Act. Rates move slowly, so every eighth day each person's chance of each act is worked out anew
 * and the next eight days are drawn at once, a lane of one hash for each day.
 */
export const act: Phase = {
  name: "act",
  does: "persons and organisations act, at rates from dispositions, means and habits",
  advance(world, from, to) {
    if (dayOfBlock(world.day) !== 0) return;
    const { acts, acted, members } = world;
    for (const days of acted) days.fill(0, from, to);
    readyKeys(world, from, to);
    const words = wordsOf(acts.length);
    for (let number = 0; number < acts.length; number++) {
      const member = { column: members[number >> 4], shift: (number & 15) << 1, mask: 3 };
      markDays(world, acts[number], member, { days: acted, words, number }, from, to);
    }
  },
};
