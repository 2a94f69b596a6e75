import type { View } from "../state/index.ts";
import { gini } from "./gini.ts";
import type { Measure } from "./measure.ts";

/** How unequal it is what is open to whom. */
export const accessGini: Measure = {
  name: "accessGini",
  unit: "0 all alike, 1 one has all; and chances",
  meaning:
    "what is open to adults: the mean chance of meeting a gate's requirements on the last day, over gates, and how unequal it is among them (Gini coefficient), with the schemes and without any",
  of: "world",
  begin: () => ({
    value(view) {
      const [now, without] = [true, false].map((isWithSchemes) => accessOfAdults(view, isWithSchemes));
      return { gini: gini(now), giniWithout: gini(without), mean: mean(now), meanWithout: mean(without) };
    },
  }),
};

const OF_AGE = 18;

/** At most so many adults are asked: more move the coefficient in the fourth place. */
const ENOUGH = 20_000;

function accessOfAdults(view: View, isWithSchemes: boolean): Float64Array {
  const gates = gatesOfPersons(view);
  const step = Math.max(1, Math.ceil(view.size / ENOUGH));
  const access: number[] = [];
  for (let person = 0; person < view.size; person += step) {
    if (view.persons.age[person] >= OF_AGE) access.push(accessOf(view, gates, person, isWithSchemes));
  }
  return Float64Array.from(access);
}

/** Mean over persons of their access; NaN for nobody. */
export function meanAccess(view: View, persons: readonly number[], isWithSchemes: boolean): number {
  const gates = gatesOfPersons(view);
  const step = Math.max(1, Math.ceil(persons.length / ENOUGH));
  const asked = persons.filter((_, position) => position % step === 0);
  return mean(Float64Array.from(asked, (person) => accessOf(view, gates, person, isWithSchemes)));
}

/** Mean over gates of the chance to meet their requirements, in millionths so that sums are exact. */
function accessOf({ doors }: View, gates: readonly number[], person: number, isWithSchemes: boolean): number {
  let sum = 0;
  for (const gate of gates) sum += Math.round(doors.access(gate, person, isWithSchemes) * 1_000_000);
  return sum / gates.length;
}

function gatesOfPersons({ gates }: View): number[] {
  return gates.flatMap(({ isOfPersons }, gate) => (isOfPersons ? [gate] : []));
}

function mean(values: Float64Array): number {
  return values.toSorted().reduce((sum, value) => sum + value, 0) / values.length / 1_000_000;
}
