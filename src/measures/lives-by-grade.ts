import { incomeNow, type View } from "../state/index.ts";
import { meanAccess } from "./access.ts";
import type { Measure } from "./measure.ts";

/** How those in each grade live: income, work and what is open to them. */
export const livesByGrade: Measure = {
  name: "livesByGrade",
  unit: "persons, currency and shares, by grade",
  meaning:
    "of those in each grade on the last day: how many they are, their mean income by then, share of the workforce among them that has a job, and access: the mean chance of meeting a gate's requirements, over gates, with the schemes and without any",
  of: "scheme",
  begin: ({ schemeNumber, scheme }) => ({
    value: (view) =>
      (scheme.program.grades?.labels ?? []).map((label, grade) => ({
        grade: label,
        ...lives(view, membersOf(view, schemeNumber, grade)),
      })),
  }),
};

function membersOf({ schemes }: View, scheme: number, grade: number): number[] {
  const { columns } = schemes[scheme];
  const members: number[] = [];
  for (let person = 0; person < columns.grade.length; person++) {
    if (columns.covered[person] === 1 && columns.grade[person] === grade) members.push(person);
  }
  return members;
}

function lives(view: View, members: readonly number[]) {
  const { employer, jobless } = view.persons;
  let income = 0;
  let workforce = 0;
  let working = 0;
  for (const person of members) {
    income += incomeNow(view.persons, person);
    if (employer[person] === 0) continue;
    workforce += 1;
    working += 1 - jobless[person];
  }
  return {
    persons: members.length,
    incomeMean: income / members.length,
    workingShare: working / workforce,
    access: meanAccess(view, members, true),
    accessWithout: meanAccess(view, members, false),
  };
}
