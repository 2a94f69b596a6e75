import { expect, test } from "vitest";
import type { SmallScheme } from "../../../tests/small-files.ts";
import { smallPlan, smallWorld } from "../../../tests/small-world.ts";
import { runDays } from "../backend.ts";
import { checkCase, standingsOf } from "../case-world.ts";

const acts = [
  { id: "helps", perYear: 1 },
  { id: "litters", perYear: 1 },
  { id: "plays", perYear: 1, quantity: { median: 2, doublings: 1 } },
];
type Given = Parameters<typeof standingsOf>[2];

/** Scores at the end of days. */
function scores(scheme: SmallScheme, given: Given["acts"], days: readonly number[]): number[] {
  const plan = smallPlan(acts, scheme);
  const expect = days.map((day) => ({ day }));
  const person = { age: 40, place: "urban" as const };
  return standingsOf(plan.schemes[0].program, plan, { ...person, acts: given, expect }).map(({ score }) =>
    Number(score),
  );
}

test("points of a day's records add up", () => {
  const scheme = {
    rules: [
      { act: "helps", points: 3 },
      { act: "litters", points: -0.5 },
    ],
  };
  const given = [
    { act: "helps", days: [1, 2] },
    { act: "litters", days: [2, 2, 3] },
  ];
  // an act happens at most once a day, however often a case names the day
  expect(scores(scheme, given, [0, 1, 2, 3])).toEqual([0, 3, 5.5, 5]);
});

test("a cap bounds what a rule moves in a month and counts afresh on the first of the next", () => {
  const scheme = { rules: [{ act: "helps", points: 3, cap: { points: 5, per: "month" } }] };
  const given = [{ act: "helps", days: [28, 29, 30, 31, 32] }];
  expect(scores(scheme, given, [28, 29, 30, 31, 32])).toEqual([3, 5, 5, 8, 10]);
});

test("a cap on points taken away works downwards, by day and by year too", () => {
  const perDay = { rules: [{ act: "plays", points: -1, per: "unit", cap: { points: -4, per: "day" } }] };
  expect(scores(perDay, [{ act: "plays", days: [1, 2], quantity: 9 }], [1, 2])).toEqual([-4, -8]);
  const perYear = { rules: [{ act: "litters", points: -3, cap: { points: -4, per: "year" } }] };
  expect(scores(perYear, [{ act: "litters", days: [1, 2, 364, 365] }], [1, 2, 364, 365])).toEqual([
    -3, -4, -4, -7,
  ]);
});

test("units count above the level only, to the hundredth", () => {
  const scheme = { rules: [{ act: "plays", points: -2, per: "unit", above: 3 }] };
  const given = [
    { act: "plays", days: [1], quantity: 2.5 },
    { act: "plays", days: [2], quantity: 4.25 },
  ];
  expect(scores(scheme, given, [1, 2])).toEqual([0, -2.5]);
});

test("a first offence brings a warning, later ones points, until the warning is forgotten", () => {
  const scheme = {
    rules: [{ act: "litters", points: -5, firstOffence: { effect: "warning", forgottenAfter: 100 } }],
  };
  const given = [{ act: "litters", days: [10, 20, 109, 110, 111] }];
  // warned on day 10, forgotten a hundred days later: day 110 warns again
  expect(scores(scheme, given, [10, 20, 109, 110, 111])).toEqual([0, -5, -10, -10, -15]);
});

test("points expire after their term, to the day", () => {
  const scheme = { rules: [{ act: "litters", points: -5, expires: { after: 700 } }] };
  expect(scores(scheme, [{ act: "litters", days: [3, 5] }], [5, 702, 703, 704, 705])).toEqual([
    -10, -10, -5, -5, 0,
  ]);
});

test("a day's entries are clamped once, after they are summed", () => {
  const scheme = {
    score: { start: 9, floor: 0, cap: 10 },
    rules: [
      { act: "helps", points: 5 },
      { act: "litters", points: -6 },
    ],
  };
  const given = [
    { act: "helps", days: [1, 2] },
    { act: "litters", days: [1, 3, 4] },
  ];
  // day 1: 9 + 5 − 6 = 8, though 9 + 5 alone would have been cut to 10
  expect(scores(scheme, given, [1, 2, 3, 4])).toEqual([8, 10, 4, 0]);
});

test("a straight fall ends just below the next grade, and lifts nobody", () => {
  const scheme = {
    score: { start: 1000 },
    thresholds: [600, 850],
    rules: [
      { act: "litters", straightTo: "g1" },
      { act: "helps", points: -300 },
    ],
  };
  const given = [
    { act: "litters", days: [1, 3] },
    { act: "helps", days: [2] },
  ];
  expect(scores(scheme, given, [1, 2, 3])).toEqual([849, 549, 549]);
});

test("a straight fall is an entry of its rule, and takes the grade along whatever the days to hold", () => {
  const entries: [string, number][] = [];
  const world = smallWorld(
    [{ id: "litters", perYear: 365 }],
    {
      score: { start: 1000 },
      thresholds: [600, 850],
      hold: { up: 0, down: 60 },
      rules: [{ act: "litters", straightTo: "g1" }],
    },
    { persons: 1, ledger: ({ cause, points }) => void entries.push([cause, points]) },
  );
  runDays(world, 1);
  expect(entries).toEqual([["litters", -15_100]]);
  expect(world.tallies.schemes[0].points[0]).toBe(-15_100);
  expect(world.schemes[0].columns.grade[0]).toBe(1);
});

// An assumption of the model: expiry undoes an entry whole, also where the clamp had cut it.
test("an entry that the clamp cut is undone whole when it expires", () => {
  const scheme = {
    score: { start: 100, floor: 0, cap: 100 },
    rules: [{ act: "helps", points: 10, expires: { after: 30 } }],
  };
  expect(scores(scheme, [{ act: "helps", days: [1] }], [1, 30, 31])).toEqual([100, 100, 90]);
});

test("a reset returns to the start on the first of the year, and nothing expires from before it", () => {
  const scheme = {
    score: { start: 100, reset: { every: "year", provenance: { standing: "invented", range: [0, 1] } } },
    rules: [{ act: "litters", points: -5, expires: { after: 30 } }],
  };
  const given = [{ act: "litters", days: [350, 365] }];
  expect(scores(scheme, given, [350, 364, 365, 380, 395])).toEqual([95, 95, 95, 95, 100]);
});

test("decay moves a score part of the way back when a month begins", () => {
  const scheme = {
    score: {
      start: 100,
      decay: { every: "month", share: 0.5, provenance: { standing: "invented", range: [0, 1] } },
    },
    rules: [{ act: "litters", points: -8 }],
  };
  expect(scores(scheme, [{ act: "litters", days: [1] }], [1, 30, 31, 59])).toEqual([92, 92, 96, 98]);
});

test("decay is exact to the hundredth: a fifth of ten points is two", () => {
  const provenance = { standing: "invented", range: [0, 1] };
  const scheme = {
    score: { start: 0, decay: { every: "month", share: 0.2, provenance } },
    rules: [{ act: "helps", points: 10 }],
  };
  expect(scores(scheme, [{ act: "helps", days: [1] }], [30, 31])).toEqual([10, 8]);
});

test("two rules on one act both count", () => {
  const rules = [
    { act: "helps", points: 1 },
    { id: "helps-again", act: "helps", points: 10 },
  ];
  expect(scores({ rules }, [{ act: "helps", days: [1] }], [1])).toEqual([11]);
});

test("a person below the age covered is not scored", () => {
  const plan = smallPlan(acts, { minAge: 18, rules: [{ act: "helps", points: 1 }] });
  const child = {
    age: 17,
    place: "urban",
    acts: [{ act: "helps", days: [1] }],
    expect: [{ day: 2, score: "none" }],
  };
  expect(checkCase(plan.schemes[0].program, plan, child as Given)).toEqual([]);
  expect(checkCase(plan.schemes[0].program, plan, { ...child, age: 18 } as Given)).toEqual([
    { position: 0, of: "score", expected: "none" },
  ]);
});

test("points beyond what a score can hold are cut, not wrapped round", () => {
  const scheme = {
    rules: [
      { act: "plays", points: 100_000, per: "unit" },
      { act: "helps", points: -1 },
    ],
  };
  const given = [
    { act: "plays", days: [1, 2], quantity: 10_000 },
    { act: "helps", days: [3] },
  ];
  const most = 2 ** 30 / 100;
  expect(scores(scheme, given, [1, 2, 3])).toEqual([most, most, most - 1]);
});
