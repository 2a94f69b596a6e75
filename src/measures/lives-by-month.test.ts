import { expect, test } from "vitest";
import { measured, smallGate, smallView } from "../../tests/small-view.ts";
import { CELLS, type View } from "../state/index.ts";
import { livesByMonth } from "./lives-by-month.ts";
import { watchMeasures } from "./watch-measures.ts";

interface Standing {
  readonly jobless?: readonly number[];
  readonly incomeShift?: readonly number[];
  readonly loans?: readonly number[];
  /** of two gates in two cells, by now */
  readonly applied?: readonly [number, number];
  readonly granted?: readonly [number, number];
}

/** Three adults, two of whom work, and a child. */
function fourPersons(day: number, { jobless, incomeShift, loans, applied, granted }: Standing = {}): View {
  const view = smallView([{ scores: [0, 0, 0, 0] }], {
    day,
    incomes: [1000, 1000, 3000, 3000],
    gates: [smallGate("loan"), smallGate("flat")],
    persons: {
      age: [30, 18, 75, 17],
      employer: [5, 9, 0, 0],
      jobless: jobless ?? [],
      incomeShift: incomeShift ?? [],
      loans: loans ?? [],
    },
  });
  const cells = ([loan, flat]: readonly [number, number], tally: Float64Array) => {
    tally[3] = loan;
    tally[CELLS + 19] = flat;
  };
  cells(applied ?? [0, 0], view.tallies.gates.applied);
  cells(granted ?? [0, 0], view.tallies.gates.granted);
  return view;
}

test("the thirtieth day of each month is kept: ages, work, incomes by then, loans of adults", () => {
  const first = fourPersons(29, { jobless: [1], loans: [2, 4, 0, 9], applied: [4, 4], granted: [1, 3] });
  const second = fourPersons(59, { incomeShift: [4096, 0, -4096], applied: [14, 4], granted: [8, 3] });
  const days = [fourPersons(0), fourPersons(28), first, fourPersons(30), fourPersons(58), second];
  expect(measured(livesByMonth, ...days)).toEqual([
    // without a job half of 1000; six loans of three adults
    { ageMean: 35, outOfWork: 0.5, incomeMean: 1875, loansPerAdult: 2, grantedShare: 0.5 },
    // 2000, 1000, 1500, 3000; 7 of the 10 applications since
    { ageMean: 35, outOfWork: 0, incomeMean: 1875, loansPerAdult: 0, grantedShare: 0.7 },
  ]);
});

test("in a month without applications no share of them is granted", () => {
  const busy: Standing = { applied: [5, 0], granted: [5, 0] };
  expect(measured(livesByMonth, fourPersons(29, busy), fourPersons(59, busy))).toMatchObject([
    { grantedShare: 1 },
    { grantedShare: Number.NaN },
  ]);
});

test("where nobody works, or is of age, there are no shares of them", () => {
  const children = smallView([{ scores: [0] }], { day: 29, persons: { age: [3], loans: [1] } });
  expect(measured(livesByMonth, children)).toEqual([
    { ageMean: 3, outOfWork: Number.NaN, incomeMean: 0, loansPerAdult: Number.NaN, grantedShare: Number.NaN },
  ]);
});

test("a run of less than a month has none, and what was kept stays as it was", () => {
  expect(measured(livesByMonth, fourPersons(0), fourPersons(28))).toEqual([]);
  const view = fourPersons(29);
  const watch = watchMeasures([livesByMonth], view);
  watch.watch(view);
  view.persons.age.fill(99);
  expect(watch.outcomes(view)).toMatchObject([{ value: [{ ageMean: 35 }] }]);
});
