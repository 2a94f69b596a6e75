import { FIFTHS, waysOff } from "../state/index.ts";
import { isFollowed } from "./chronicle.ts";
import { fifthOf } from "./standing-cell.ts";
import type { SchemeWorld, World } from "./world.ts";

/** Whether a person is on a list on a day: notice has run out, and the listing has not ended. */
export function isOnList({ listed }: SchemeWorld["lists"][number], person: number, day: number): boolean {
  return listed[person] !== 0 && listed[person] - 1 <= day;
}

/**
 * Takes a person off a list, counted; somebody who is not on it is left alone.
 *
 * @param way position among the list's ways off: `waysOff`, then its exits
 */
export function leaveList(
  world: World,
  scheme: SchemeWorld,
  schemeNumber: number,
  list: number,
  person: number,
  way: number,
): void {
  const { listed, until, ground, byMistake } = scheme.lists[list];
  if (listed[person] === 0) return;
  const { lists } = scheme.program;
  const first = lists.slice(0, list).reduce((sum, { exits }) => sum + waysOff.length + exits.length, 0);
  world.tallies.schemes[schemeNumber].leftList[(first + way) * FIFTHS + fifthOf(world, person)] += 1;
  if (isFollowed(world, person)) {
    const event = { kind: "list", day: world.day, person, scheme: schemeNumber, list, what: "off" } as const;
    world.chronicle?.note({ ...event, by: way, from: world.day, isMistaken: byMistake[person] === 1 });
  }
  for (const column of [listed, until, ground, byMistake]) column[person] = 0;
  if (scheme.pool !== undefined) scheme.pool.lists[list].byPooling[person] = 0;
}
