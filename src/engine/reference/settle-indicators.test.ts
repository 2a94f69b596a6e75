import { expect, test } from "vitest";
import type { SmallScheme } from "../../../tests/small-files.ts";
import { smallPlan, smallWorld } from "../../../tests/small-world.ts";
import { runDays } from "../backend.ts";
import { standingsOf } from "../case-world.ts";
import type { LedgerEntry } from "../world.ts";

const acts = [
  { id: "repays", perYear: 20 },
  { id: "helps", perYear: 20 },
];

/** History counts three times as much as conduct; both begin at 50 of 100. */
const weighted = {
  kind: "weighted",
  range: { from: 350, to: 950 },
  indicators: [{ id: "history" }, { id: "conduct" }],
  weights: [{ history: 75, conduct: 25 }],
};
const scheme: SmallScheme = {
  score: weighted,
  rules: [
    { act: "repays", points: 10, indicator: "history" },
    { act: "helps", points: -4, indicator: "conduct" },
  ],
};

type Given = Parameters<typeof standingsOf>[2]["acts"];

function scores(small: SmallScheme, given: Given, days: readonly number[]): number[] {
  const plan = smallPlan(acts, small);
  const expected = days.map((day) => ({ day }));
  const person = { age: 40, place: "urban" as const };
  const standings = standingsOf(plan.schemes[0].program, plan, { ...person, acts: given, expect: expected });
  return standings.map(({ score }) => Number(score));
}

test("the score stands still until the sixth, then follows the weighed indicators", () => {
  // day 0 is the first of January: its sixth is day 5, that of February day 36
  const given = [{ act: "repays", days: [1, 20] }];
  expect(scores(scheme, given, [0, 4, 5, 20, 35, 36])).toEqual([650, 650, 695, 695, 695, 740]);
});

test("a record of the day itself counts on that day", () => {
  expect(scores(scheme, [{ act: "helps", days: [5] }], [5])).toEqual([644]);
});

test("an indicator stays within 0 and 100, whatever its records", () => {
  const given = [
    { act: "repays", days: [1, 2, 3, 4, 5, 6, 7] },
    { act: "helps", days: Array.from({ length: 20 }, (_, day) => day + 1) },
  ];
  expect(scores(scheme, given, [36])).toEqual([350 + 450]);
});

test("another set of weights makes another score of the same records", () => {
  const both = {
    ...weighted,
    weights: [
      { history: 75, conduct: 25 },
      { history: 1, conduct: 3 },
    ],
  };
  const given = [{ act: "repays", days: [1] }];
  expect(scores({ ...scheme, score: { ...both, use: "set-0" } }, given, [5])).toEqual([695]);
  expect(scores({ ...scheme, score: { ...both, use: "set-1" } }, given, [5])).toEqual([665]);
});

test("an indicator that decays moves back to its start, month by month", () => {
  const decay = { every: "month", share: 0.5, provenance: { standing: "invented", range: [0, 1] } };
  const score = { ...weighted, indicators: [{ id: "history", decay }, { id: "conduct" }] };
  // 70 in January; half the way back to 50 on the first of February
  const given = [{ act: "repays", days: [1, 2] }];
  expect(scores({ ...scheme, score }, given, [5, 36])).toEqual([740, 695]);
});

test("a score that follows by the quarter stands still for three months", () => {
  const score = { ...weighted, updated: { every: "quarter", on: 6 } };
  const given = [{ act: "repays", days: [1, 20] }];
  expect(scores({ ...scheme, score }, given, [5, 36, 94, 95])).toEqual([695, 695, 695, 740]);
});

test("points that expire leave their indicator", () => {
  const rules = [{ act: "repays", points: 10, indicator: "history", expires: { after: 31 } }];
  expect(scores({ ...scheme, rules }, [{ act: "repays", days: [5] }], [5, 36])).toEqual([695, 650]);
});

test("what somebody gets back goes to the indicator that a repair names, and to the score on its day", () => {
  const fee = { id: "pays", below: 651, points: 10, perYear: 12, indicator: "history" };
  const repairing = { ...scheme, process: { repairs: [fee] } };
  const world = smallWorld([{ id: "repays", perYear: 0.001 }], { ...repairing, rules: [] }, { persons: 20 });
  runDays(world, 36); // on the first of February, five days before the score follows
  const [{ columns, indicators }] = world.schemes;
  expect(new Set(indicators[0].value)).toEqual(new Set([6000]));
  expect(new Set(columns.score)).toEqual(new Set([65_000]));
  runDays(world, 37);
  expect(new Set(columns.score)).toEqual(new Set([69_500]));
  expect(world.tallies.schemes[0].repaired.reduce((sum, each) => sum + each, 0)).toBe(20);
});

test("a repair of a weighted score has to name an indicator that there is, and no other repair names one", () => {
  const fee = { id: "pays", below: 651, points: 10, perYear: 12 };
  const planned = (indicator: string | undefined, score: NonNullable<SmallScheme["score"]>) => () =>
    smallWorld(
      acts,
      { ...scheme, rules: [], score, process: { repairs: [{ ...fee, ...(indicator && { indicator }) }] } },
      { persons: 1 },
    );
  expect(planned(undefined, weighted)).toThrow("scheme/indicator-missing");
  expect(planned("histroy", weighted)).toThrow("scheme/unknown-indicator");
  expect(planned("history", { start: 0 })).toThrow("scheme/indicator-without-weights");
});

test("entries name indicators and sum to the score, on the days when it follows alone", () => {
  const entries: LedgerEntry[] = [];
  const world = smallWorld(acts, scheme, { persons: 300, ledger: (entry) => void entries.push(entry) });
  runDays(world, 120);
  const sums = new Map<number, number>();
  for (const { person, points } of entries) sums.set(person, (sums.get(person) ?? 0) + points);
  const { score } = world.schemes[0].columns;
  for (let person = 0; person < world.size; person++) {
    expect(score[person], `person ${person}`).toBe(65_000 + (sums.get(person) ?? 0));
  }
  const own = entries.filter(({ cause }) => cause !== "newcomer");
  expect([...new Set(own.map(({ day }) => day))]).toEqual([5, 36, 64, 95]);
  expect(new Set(own.map(({ cause }) => cause))).toEqual(new Set(["indicator/history", "indicator/conduct"]));
});

test("what mistaken records have moved is what the score would be without them", () => {
  const sources = [{ id: "all-seeing", identifies: { gallery: 1, falseMatch: 0.5, minAge: 0 } }];
  const world = smallWorld(acts, { ...scheme, sources }, { persons: 400 });
  runDays(world, 100);
  const { score, mistakenPoints } = world.schemes[0].columns;
  expect(mistakenPoints.some((points) => points > 0)).toBe(true);
  expect(mistakenPoints.some((points) => points < 0)).toBe(true);
  for (let person = 0; person < world.size; person++) {
    expect(score[person] - mistakenPoints[person]).toBeGreaterThanOrEqual(35_000);
    expect(score[person] - mistakenPoints[person]).toBeLessThanOrEqual(95_000);
  }
});
