import { expect, test } from "vitest";
import { smallPlan } from "../../../tests/small-world.ts";
import { standingsOf } from "../case-world.ts";

const acts = [
  { id: "gains-ten", perYear: 1 },
  { id: "loses-ten", perYear: 1 },
  { id: "gains-thirty", perYear: 1 },
];
const rules = [
  { act: "gains-ten", points: 10 },
  { act: "loses-ten", points: -10 },
  { act: "gains-thirty", points: 30 },
];
type Given = Parameters<typeof standingsOf>[2];

/** Grades at the end of days. Grades g0 below 0, g1 from 0, g2 from 10, g3 from 20; the start is 5. */
function grades(hold: { up: number; down: number }, given: Given["acts"], days: readonly number[]): string[] {
  const plan = smallPlan(acts, { score: { start: 5 }, thresholds: [0, 10, 20], hold, rules });
  const expect = days.map((day) => ({ day }));
  const person = { age: 40, place: "urban" as const };
  return standingsOf(plan.schemes[0].program, plan, { ...person, acts: given, expect }).map(
    ({ grade }) => grade,
  );
}

test("without a hold the grade is the score's own, half-open at each threshold", () => {
  const given = [
    { act: "gains-ten", days: [1, 2] },
    { act: "loses-ten", days: [3, 4, 5] },
  ];
  // 5, 15, 25, 15, 5, −5
  expect(grades({ up: 0, down: 0 }, given, [0, 1, 2, 3, 4, 5])).toEqual(["g1", "g2", "g3", "g2", "g1", "g0"]);
});

test("a better grade comes once the score has stayed there for the days to hold", () => {
  expect(grades({ up: 30, down: 0 }, [{ act: "gains-ten", days: [1] }], [1, 30, 31])).toEqual([
    "g1",
    "g1",
    "g2",
  ]);
});

test("one day below the threshold starts the days to hold afresh", () => {
  const given = [
    { act: "gains-ten", days: [1, 21] },
    { act: "loses-ten", days: [20] },
  ];
  expect(grades({ up: 30, down: 0 }, given, [31, 50, 51])).toEqual(["g1", "g1", "g2"]);
});

test("the grade reached is the best that the score did not fall below", () => {
  const given = [
    { act: "gains-ten", days: [1] },
    { act: "gains-thirty", days: [30] },
  ];
  // beyond g1 since day 1, never below g2: g2 is held on day 31, and from then on g3 counts afresh
  expect(grades({ up: 30, down: 0 }, given, [30, 31, 60, 61])).toEqual(["g1", "g2", "g2", "g3"]);
});

test("a worse grade waits for its own days to hold", () => {
  const given = [{ act: "loses-ten", days: [1] }];
  expect(grades({ up: 0, down: 7 }, given, [1, 7, 8])).toEqual(["g1", "g1", "g0"]);
});
