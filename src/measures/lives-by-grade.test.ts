import { expect, test } from "vitest";
import { measured, smallGate, smallView } from "../../tests/small-view.ts";
import type { View } from "../state/index.ts";
import { livesByGrade } from "./lives-by-grade.ts";

/** Six persons, the last not covered; nobody stands in the middle of three grades. */
function sixPersons(): View {
  return smallView(
    [
      {
        scores: [0, 0, 0, 0, 0, 0],
        covered: [1, 1, 1, 1, 1, 0],
        grades: [0, 0, 0, 2, 2, 2],
        labels: ["D", "B", "A"],
      },
    ],
    {
      incomes: [1000, 2000, 4000, 8000, 1001, 99_999],
      gates: [smallGate("loan"), smallGate("flat"), smallGate("tender", false)],
      persons: {
        employer: [1, 7, 0, 3, 0, 4],
        jobless: [0, 1, 0, 0, 0, 0],
        incomeShift: [0, 0, 4096, -4096, 0, 0],
      },
      doors: {
        access: (gate, person, isWithSchemes) =>
          isWithSchemes ? [0.25, 0.75, 9][gate] * [1, 0.5, 0, 1, 1, 1][person] : 1,
      },
    },
  );
}

test("each grade has its people, their income by now, their work and what is open to them", () => {
  // 1000, 2000 halved without a job, 4000 doubled; one of two who work has a job; 0.5, 0.25 and 0
  // 8000 halved and 1001; one works; 0.5 both
  const [lowest, middle, highest] = measured(livesByGrade, sixPersons()) as readonly object[];
  expect(lowest).toEqual({
    grade: "D",
    persons: 3,
    incomeMean: 10_000 / 3,
    workingShare: 0.5,
    access: 0.25,
    accessWithout: 1,
  });
  expect(highest).toEqual({
    grade: "A",
    persons: 2,
    incomeMean: 2500.5,
    workingShare: 1,
    access: 0.5,
    accessWithout: 1,
  });
  expect(middle).toEqual({
    grade: "B",
    persons: 0,
    incomeMean: Number.NaN,
    workingShare: Number.NaN,
    access: Number.NaN,
    accessWithout: Number.NaN,
  });
});

test("where nobody of a grade is in the workforce there is no share at work", () => {
  const view = sixPersons();
  view.persons.employer.fill(0);
  expect(measured(livesByGrade, view)).toMatchObject([
    { persons: 3, workingShare: Number.NaN },
    { persons: 0 },
    { persons: 2, workingShare: Number.NaN },
  ]);
});

test("a scheme without grades has no rows", () => {
  expect(measured(livesByGrade, smallView([{ scores: [0] }]))).toEqual([]);
});

test("of a grade with more than twenty thousand members every second is asked what is open to them", () => {
  const persons = 20_002;
  const view = smallView([{ scores: new Array<number>(persons).fill(0), labels: ["D"] }], {
    gates: [smallGate("loan")],
    doors: { access: (_gate, person) => (person % 2 === 0 ? 1 : 0) },
  });
  expect(measured(livesByGrade, view)).toMatchObject([{ persons, access: 1 }]);
});
