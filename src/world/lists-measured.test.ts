import { expect, test } from "vitest";
import { smallPlan } from "../../tests/small-world.ts";
import { type Measure, measures } from "../measures/index.ts";
import { runWorld } from "./run-world.ts";

const acts = [
  { id: "owes", perYear: 4 },
  { id: "hides", perYear: 2 },
];
const scheme = {
  score: { kind: "none" },
  minAge: 18,
  lists: [
    { id: "debtors", exits: [{ id: "pays", by: "payment", perYear: 2 }] },
    { id: "hiders", term: { days: 30 } },
  ],
  rules: [
    { id: "debt", act: "owes", list: "debtors" },
    { id: "hiding", act: "hides", list: "hiders" },
    { id: "hiding-debtor", act: "hides", list: "debtors" },
  ],
};
const options = { persons: 2000, days: 200, seed: 1, societySeed: 1 };

interface Flow {
  readonly list: string;
  readonly covered: number;
  readonly listedNow: number;
  readonly entered: number;
  readonly furtherGrounds: number;
  readonly left: readonly { readonly way: string; readonly listings: number }[];
}

/** Measures by name, in this order. */
function named(...names: readonly string[]): Measure[] {
  return names.flatMap((name) => measures.filter((measure) => measure.name === name));
}

function valuesOf(...names: readonly string[]): unknown[] {
  const plan = { ...smallPlan(acts, scheme), burnIn: 0 };
  return runWorld(plan, { ...options, measures: named(...names) }).outcomes.map(({ value }) => value);
}

test("listings that began are those under way and those that ended; stock and flow are apart", () => {
  const [flow, grounds, byDay, stays] = valuesOf(
    "listFlow",
    "listGrounds",
    "listedByDay",
    "timeOnListByIncome",
  ) as [
    readonly Flow[],
    readonly { readonly rule: string; readonly list: string; readonly entered: number }[],
    readonly (readonly number[])[],
    readonly { readonly fifths: readonly { readonly days: number; readonly exitsTaken: number }[] }[],
  ];
  const [debtors, hiders] = flow;
  expect(flow.map(({ list }) => list)).toEqual(["debtors", "hiders"]);
  expect(byDay).toHaveLength(200);
  expect(byDay[199]).toEqual([debtors.listedNow, hiders.listedNow]);
  for (const { entered, listedNow, left, covered } of flow) {
    const ended = left.reduce((sum, { listings }) => sum + listings, 0);
    // newcomers take the places of a few who were listed, and stand on no list
    expect(entered - ended - listedNow).toBeGreaterThanOrEqual(0);
    expect(entered - ended - listedNow).toBeLessThan(covered / 20);
  }
  expect(debtors.left.map(({ way }) => way)).toEqual(["term", "rule", "pays"]);
  expect(debtors.left[0].listings).toBe(0);
  expect(debtors.left[2].listings).toBeGreaterThan(0);
  expect(hiders.left[0].listings).toBeGreaterThan(0);
  // grounds of a list add up to its listings
  const ofDebtors = grounds.filter(({ list }) => list === "debtors");
  expect(ofDebtors.map(({ rule }) => rule)).toEqual(["debt", "hiding-debtor"]);
  expect(ofDebtors.reduce((sum, { entered }) => sum + entered, 0)).toBe(debtors.entered);
  // days on the list are the stock of every day, but for those who got off on that day itself
  const days = stays.map(({ fifths }) => fifths.reduce((sum, fifth) => sum + fifth.days, 0));
  const stock = [0, 1].map((list) => byDay.reduce((sum, day) => sum + day[list], 0));
  expect(days[0] - stock[0]).toBe(debtors.left[2].listings);
  expect(days[1]).toBe(stock[1]);
  expect(stays[0].fifths.reduce((sum, { exitsTaken }) => sum + exitsTaken, 0)).toBe(debtors.left[2].listings);
});

test("a scheme without lists or indicators has none of their measures, and a weighted one's shares add up", () => {
  const plain = smallPlan(acts, { rules: [{ act: "owes", points: -1 }] });
  const all = { ...options, days: 40, measures: named("listFlow", "listedByDay", "indicatorMeans") };
  expect(runWorld({ ...plain, burnIn: 0 }, all).outcomes).toEqual([]);
  const weighted = smallPlan(acts, {
    score: {
      kind: "weighted",
      indicators: [{ id: "history" }, { id: "conduct" }],
      weights: [{ history: 75, conduct: 25 }],
    },
    rules: [
      { act: "owes", points: -5, indicator: "history" },
      { act: "hides", points: -5, indicator: "conduct" },
    ],
  });
  const [{ value }] = runWorld({ ...weighted, burnIn: 0 }, all).outcomes;
  const rows = value as unknown as readonly { readonly mean: number; readonly shareOfVariance: number }[];
  expect(rows.reduce((sum, { shareOfVariance }) => sum + shareOfVariance, 0)).toBeCloseTo(1, 9);
  for (const { mean } of rows) expect(mean).toBeLessThan(50);
});
