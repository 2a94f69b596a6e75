import { type View, WHERE, whereOf } from "../state/index.ts";
import type { Measure } from "./measure.ts";

/**
 * Different persons, over all gates: whoever is refused five tickets is one person, and so is whoever is
 * refused at two gates. Where a no means a deposit is told apart, since nobody goes without there.
 */
export const personsByAnswer: Measure = {
  name: "personsByAnswer",
  unit: "persons",
  meaning:
    "how many different persons a scheme shut out (a no that would have been a yes) and let in (the other way round) at least once since the first day, those counted too who have left since: anywhere, where a no means being asked for a deposit, and elsewhere; whoever met with both is in both",
  of: "world",
  begin: () => ({
    value: (view) => ({
      shutOut: persons(view, view.doors.shutOut, view.tallies.gates.leftByShutOut),
      letIn: persons(view, view.doors.letIn, view.tallies.gates.leftByLetIn),
    }),
  }),
};

/** @param left those who live here no more, by `whereOf` */
function persons({ size, gates }: View, bits: readonly Uint32Array[], left: Float64Array) {
  const by = Array.from({ length: WHERE }, (_, where) => left[where]);
  for (let person = 0; person < size; person++) by[whereOf(bits, gates, person)] += 1;
  const [, onlyDeposit, onlyElsewhere, both] = by;
  return {
    anywhere: onlyDeposit + onlyElsewhere + both,
    forDeposit: onlyDeposit + both,
    elsewhere: onlyElsewhere + both,
  };
}
