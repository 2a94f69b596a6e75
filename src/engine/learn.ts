import type { Learning, Sighting } from "./world.ts";

const MOST = 0xffff;

/** Sightings of the day under way: they count from the next on, so that their order cannot matter. */
const seenToday: { readonly seen: Uint16Array; readonly person: number }[] = [];

/** Below which uniform number a source records an act (or passes the record on), as well as it knows the person. */
export function thresholdOf(
  sighting: Sighting,
  what: "recorded" | "passed",
  person: number,
  place: number,
): number {
  const before = sighting[what][place];
  const { learns } = sighting;
  return learns === undefined ? before : taught(learns, before, learns[what][place], person);
}

/** Evenly from what it records of a stranger to what it records of somebody seen often; whole numbers only. */
function taught({ seen, sightings }: Learning, before: number, after: number, person: number): number {
  const times = Math.min(seen[person], sightings);
  return before + Math.floor(((after - before) * times) / sightings); // exact: below 2^32 × 2^16
}

/** Notes that a source that learns has recorded a person. */
export function noteSeen({ learns }: Sighting, person: number): void {
  if (learns !== undefined) seenToday.push({ seen: learns.seen, person });
}

/** Lets what was noted count, when everybody of a chunk has had their turn. */
export function learn(): void {
  for (const { seen, person } of seenToday) seen[person] = Math.min(MOST, seen[person] + 1);
  seenToday.length = 0;
}
