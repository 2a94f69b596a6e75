import { beginsOn } from "../../base/index.ts";
import { tiedPersons } from "../../society/index.ts";
import { otherEntries } from "../../state/index.ts";
import { isFollowed } from "../chronicle.ts";
import { drawMembers } from "../draw-members.ts";
import { covers, enterScheme } from "../enter-scheme.ts";
import { keepEntry } from "../keep-entry.ts";
import type { Phase } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * 0. Age. On the birthday of a household everybody in it grows a year older, or young people take the
 * places of all of them. Whoever comes is new to every scheme: nothing that was noted of the person
 * before has anything to do with them. Concludes and has no turns, since the society is at hand on the
 * first thread alone.
 *
 * Ties are made afresh when a year begins: within it, whoever takes a place in a household has the ties that
 * go with the place.
 */
export const age: Phase = {
  name: "age",
  does: "persons grow older; whoever leaves is replaced in place by the young; ties are made when a year begins",
  isBurnIn: true,
  conclude(world) {
    world.ageing?.advance(world.day, (first, end, isRenewed) => {
      if (isRenewed) bringIn(world, first, end);
      for (let person = first; person < end; person++) {
        // who has retired looks for no job
        if (world.persons.employer[person] === 0) world.persons.jobless[person] = 0;
        if (isRenewed && isFollowed(world, person)) {
          world.chronicle?.note({ kind: "replaced", day: world.day, person });
        }
        cover(world, person, isRenewed);
      }
    });
    // not in the burn-in, where no scheme asks for any
    if (world.day >= 0 && beginsOn("year", world.day)) world.tieBook?.make(tiedPersons(world));
  },
};

/** What the engine keeps of a person beside their columns starts afresh for those who come. */
function bringIn(world: World, first: number, end: number): void {
  drawMembers(world, first, end, world.persons.generation[first]);
  // drawn for those who have gone: the newcomers' first acts are drawn with the next block of days
  for (const days of world.acted) days.fill(0, first, end);
  const { coming, turnedAway, shutOut } = world.doors;
  for (const bits of [...coming, ...turnedAway, ...shutOut]) bits.fill(0, first, end);
  const { jobless, incomeShift, loans } = world.persons;
  for (const column of [jobless, incomeShift, loans]) column.fill(0, first, end);
}

function cover(world: World, person: number, isNewcomer: boolean): void {
  world.schemes.forEach((scheme, number) => {
    const { covered } = scheme.columns;
    const isCovered = covers(scheme.program, world.persons.age[person]);
    if (isNewcomer) noteStart(world, number, person);
    if (isNewcomer || (isCovered && covered[person] === 0)) enterScheme(scheme, person, world.day);
    covered[person] = isCovered ? 1 : 0;
  });
}

/** What a newcomer's start differs by from the score of who has gone: start plus entries is the score. */
function noteStart(world: World, number: number, person: number): void {
  const { schemes, tallies, day } = world;
  const { program, columns, score } = schemes[number];
  const points = (score?.start ?? 0) - columns.score[person];
  if (points === 0) return;
  tallies.schemes[number].otherPoints[otherEntries.indexOf("newcomer")] += points;
  keepEntry(world, { day, person, scheme: program.id, cause: "newcomer", points });
}
