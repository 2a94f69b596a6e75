import { drawUniform, streamKey } from "../base/index.ts";
import type { World } from "./world.ts";

/**
 * Draws which class of doers of each act persons belong to, from one up to, and without, another, and
 * writes it into the columns `members`; who comes in another generation draws afresh.
 */
export function drawMembers(
  { acts, character, members }: Pick<World, "acts" | "character" | "members">,
  from: number,
  to: number,
  generation: number,
): void {
  acts.forEach(({ membership, classBelow }, act) => {
    const key = streamKey(character, membership, generation);
    const column = members[act >> 4];
    const shift = (act & 15) << 1;
    for (let person = from; person < to; person++) {
      const uniform = drawUniform(character, key, person);
      let member = 0;
      while (member < classBelow.length && uniform >= classBelow[member]) member++;
      const bits = member < classBelow.length ? member + 1 : 0;
      column[person] = (column[person] & ~(3 << shift)) | (bits << shift);
    }
  });
}
