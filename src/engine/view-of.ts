import { exp2, LOG2_ONE } from "../base/index.ts";
import type { DoorsView, OrganisationsView, View } from "../state/index.ts";
import { refusalLog2 } from "./answer.ts";
import { isInForce } from "./in-force.ts";
import type { OrganisationWorld } from "./organisation-world.ts";
import type { World } from "./world.ts";

/** A world as measures see it: its columns, and nothing that draws. @param day the day that has ended */
export function viewOf(world: World, day: number = world.day): View {
  const { size, acts, gates, persons, traits, schemes, tallies } = world;
  return {
    day,
    size,
    acts,
    gates: gates.map((gate) => ({ ...gate, isRival: gate.round !== undefined })),
    persons,
    traits,
    schemes,
    doors: doorsOf({ ...world, day }),
    tallies,
    organisations: world.organisations && organisationsOf(world.organisations, day),
  };
}

function organisationsOf(
  { world, workplaces, acts, harmed, offences }: OrganisationWorld,
  day: number,
): OrganisationsView {
  return { view: viewOf(world, day), workplaces, acts, harmed, offences };
}

function doorsOf(world: World): DoorsView {
  // made once a view: measures ask for every consequence and person
  const strikes = world.schemes.map(({ program }) =>
    program.consequences.map((consequence, number) => ({ consequence, number })),
  );
  return {
    applied: world.doors.applied,
    granted: world.doors.granted,
    turnedAway: world.doors.turnedAway,
    shutOut: world.doors.shutOut,
    letIn: world.doors.letIn,
    access: (gate, person, isWithSchemes) =>
      isWithSchemes
        ? accessWith(world, gate, person)
        : 1 - chanceOf(refusalLog2(world, world.gates[gate], person)),
    strikes: (number, consequence, person) => {
      const strike = strikes[number][consequence];
      if (strike.consequence.watched !== undefined) return false;
      return isInForce(world, world.schemes[number], strike, person);
    },
  };
}

const ALWAYS = 0x1_0000_0000;

/**
 * A chance over everything that `strikeAll` draws: refusals are independent of each other and of the
 * gate's own test; whoever is admitted skips that test. Of several ways to move up or down the sum of
 * all counts, each weighted by how often it strikes.
 */
function accessWith(world: World, gate: number, person: number): number {
  let isSpared = 1;
  let isTested = 1;
  let by = 0;
  for (const strike of world.strikes[gate]) {
    const { consequence, scheme, watch } = strike;
    if (!isInForce(world, scheme, strike, person)) continue;
    const taken = watch === undefined ? 1 : watch[world.persons.group[person]] / ALWAYS;
    const chance = (taken * consequence.chance) / ALWAYS;
    if (consequence.effect === "refuse") isSpared *= 1 - chance;
    else if (consequence.effect === "admit") isTested *= 1 - chance;
    else if (consequence.effect === "rank") by += chance * consequence.by;
  }
  const refused = chanceOf(refusalLog2(world, world.gates[gate], person) - Math.round(by));
  return isSpared * (1 - isTested * refused);
}

function chanceOf(log2: number): number {
  return log2 >= 0 ? 1 : log2 < -40 * LOG2_ONE ? 0 : exp2(log2);
}
