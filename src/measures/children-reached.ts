import type { SchemeView, View } from "../state/index.ts";
import type { Measure } from "./measure.ts";

const OF_AGE = 18;
const CHILD = 2;

/** Minors whom a scheme reaches through their parents, though it scores none of them. */
export const childrenReached: Measure = {
  name: "childrenReached",
  unit: "persons under 18, and applications",
  meaning:
    "persons under 18 who live with a parent; those of them at whom a consequence on a parent's standing now helps, or harms; those who live with a parent whom some disadvantage strikes now",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value(view) {
      const reached = { children: 0, helped: 0, harmed: 0, parentHarmed: 0 };
      const { program } = view.schemes[schemeNumber];
      for (let person = 0; person < view.size; person++) {
        if (view.persons.role[person] !== CHILD || view.persons.age[person] >= OF_AGE) continue;
        reached.children += 1;
        if (isStruck(view, schemeNumber, program, person, (each) => each.of === "parent" && !each.isHarm))
          reached.helped += 1;
        if (isStruck(view, schemeNumber, program, person, (each) => each.of === "parent" && each.isHarm))
          reached.harmed += 1;
        if (parentsOf(view, person).some((parent) => isHarmed(view, schemeNumber, program, parent)))
          reached.parentHarmed += 1;
      }
      return reached;
    },
  }),
};

type Consequence = SchemeView["program"]["consequences"][number];

function isHarmed(view: View, scheme: number, program: SchemeView["program"], person: number): boolean {
  return isStruck(view, scheme, program, person, (each) => each.isHarm && each.of === "self");
}

function isStruck(
  view: View,
  scheme: number,
  { consequences }: SchemeView["program"],
  person: number,
  isMeant: (consequence: Consequence) => boolean,
): boolean {
  return consequences.some(
    (consequence, number) => isMeant(consequence) && view.doors.strikes(scheme, number, person),
  );
}

/** Heads and partners of the household of somebody who is a child in it. */
function parentsOf({ persons, size }: View, person: number): number[] {
  const first = person - persons.position[person];
  const end = Math.min(size, first + persons.householdSize[person]);
  const members = Array.from({ length: end - first }, (_, position) => first + position);
  return members.filter((member) => persons.role[member] < CHILD);
}
