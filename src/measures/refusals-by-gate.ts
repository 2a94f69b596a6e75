import { CELLS, type View } from "../state/index.ts";
import type { Measure } from "./measure.ts";

/**
 * What each gate decided. Attempts, persons and stock are three numbers and never one: somebody refused
 * five tickets is five attempts and one person, and is in the stock only while it would happen again.
 */
export const refusalsByGate: Measure = {
  name: "refusalsByGate",
  unit: "applications, persons, currency and days, by gate",
  meaning:
    "what gates decided since the first day: applications, how many were refused and would have been without any scheme; the direct effect (shut out: a no that would have been a yes; let in: the other way round), on mistaken records only, by a parent's standing only; how many persons were turned away, shut out and let in at least once, those counted too who have left since; for how many the gate is closed now by a scheme; look-ups of scores, money gained or paid, days waited because of schemes",
  of: "world",
  begin: () => ({
    value: (view) =>
      view.gates.flatMap(({ id, isOfPersons }, gate) =>
        isOfPersons ? [{ gate: id, ...decidedAt(view, gate) }] : [],
      ),
  }),
};

/** What a gate decided on those who live in a world: persons, or organisations. */
export function decidedAt(view: View, gate: number) {
  const { applied, granted, grantedWithout, shutOut, letIn, ...byGate } = view.tallies.gates;
  const applications = ofGate(applied, gate);
  return {
    applications,
    refused: applications - ofGate(granted, gate),
    refusedWithout: applications - ofGate(grantedWithout, gate),
    shutOut: ofGate(shutOut, gate),
    letIn: ofGate(letIn, gate),
    onMistake: byGate.onMistake[gate],
    byAssociation: byGate.byAssociation[gate],
    personsTurnedAway: personsWith(view.doors.turnedAway, gate) + byGate.leftTurnedAway[gate],
    personsShutOut: personsWith(view.doors.shutOut, gate) + byGate.leftShutOut[gate],
    personsLetIn: personsWith(view.doors.letIn, gate) + byGate.leftLetIn[gate],
    closedNow: closedTo(view, gate),
    lookUps: byGate.lookUps[gate],
    money: byGate.money[gate],
    daysWaited: byGate.waited[gate] / 100,
  };
}

function ofGate(byCell: Float64Array, gate: number): number {
  let sum = 0;
  for (let cell = gate * CELLS; cell < (gate + 1) * CELLS; cell++) sum += byCell[cell];
  return sum;
}

function personsWith(bits: readonly Uint32Array[], gate: number): number {
  const column = bits[gate >> 5] ?? [];
  const bit = 1 << (gate & 31);
  let persons = 0;
  for (let person = 0; person < column.length; person++) if ((column[person] & bit) !== 0) persons++;
  return persons;
}

/** Persons whom some scheme would refuse at a gate today, always or at times. */
function closedTo({ size, schemes, doors }: View, gate: number): number {
  const refusals = schemes.flatMap(({ program }, scheme) =>
    program.consequences.flatMap((consequence, number) =>
      consequence.gate === gate && consequence.effect === "refuse" ? [{ scheme, number }] : [],
    ),
  );
  if (refusals.length === 0) return 0;
  let persons = 0;
  for (let person = 0; person < size; person++) {
    if (refusals.some(({ scheme, number }) => doors.strikes(scheme, number, person))) persons++;
  }
  return persons;
}
