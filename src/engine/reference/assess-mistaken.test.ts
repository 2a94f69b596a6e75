import fc from "fast-check";
import { expect, test } from "vitest";
import type { SmallScheme } from "../../../tests/small-files.ts";
import { smallPlan, worldOf } from "../../../tests/small-world.ts";
import { Due } from "../calendar-queue.ts";
import { advance } from "../plan.ts";
import type { LedgerEntry, World } from "../world.ts";

type Item = readonly [day: number, kind: "record" | "mistaken", rule?: number];

const invented = { standing: "invented", range: [0, 1] };

const acts = [{ id: "litters", perYear: 0.000_001 }];
const plans = new Map<SmallScheme, ReturnType<typeof smallPlan>>();

function planOf(scheme: SmallScheme): ReturnType<typeof smallPlan> {
  const plan = plans.get(scheme) ?? smallPlan(acts, scheme);
  plans.set(scheme, plan);
  return plan;
}

/** A world of one person who does nothing, on whose days records arrive; lived to the end of a day. */
function lived(scheme: SmallScheme, items: readonly Item[], until: number): { world: World; wrong: number } {
  let wrong = 0;
  const ledger = ({ mistaken, points }: LedgerEntry): void => {
    if (mistaken === true) wrong += points;
  };
  const world = worldOf(planOf(scheme), { persons: 1, ledger });
  const [calendar] = world.schemes[0].calendars;
  for (const [day, kind, rule] of items) calendar.add(day, 0, Due[kind], rule ?? 0, 0, 0);
  while (world.day <= until) advance(world);
  return { world, wrong };
}

/** Score and points of others' acts in it, in points, at the end of days. */
function standing(scheme: SmallScheme, items: readonly Item[], days: readonly number[]): number[][] {
  return days.map((day) => {
    const { score, mistakenPoints } = lived(scheme, items, day).world.schemes[0].columns;
    return [score[0] / 100, mistakenPoints[0] / 100];
  });
}

test("a mistaken record counts like any other, and is told apart until it expires", () => {
  const scheme = { rules: [{ act: "litters", points: -5, expires: { after: 30 } }] };
  const items: Item[] = [
    [1, "record"],
    [2, "mistaken"],
  ];
  expect(standing(scheme, items, [1, 2, 31, 32])).toEqual([
    [-5, 0],
    [-10, -5],
    [-5, -5],
    [0, 0],
  ]);
  const { world } = lived(scheme, items, 2);
  const [{ counted, mistakenCounted }] = world.tallies.schemes;
  expect([counted[0], mistakenCounted[0]]).toEqual([2, 1]);
});

test("a reset wipes what was mistaken out, and nothing of it expires afterwards", () => {
  const scheme = {
    score: { start: 100, reset: { every: "year", provenance: invented } },
    rules: [{ act: "litters", points: -5, expires: { after: 30 } }],
  };
  expect(standing(scheme, [[350, "mistaken"]], [350, 364, 365, 380])).toEqual([
    [95, -5],
    [95, -5],
    [100, 0],
    [100, 0],
  ]);
});

test("decay takes the same share of it as of the whole", () => {
  const scheme = {
    score: { start: 100, decay: { every: "month", share: 0.5, provenance: invented } },
    rules: [{ act: "litters", points: -8 }],
  };
  expect(standing(scheme, [[1, "mistaken"]], [1, 31, 59])).toEqual([
    [92, -8],
    [96, -4],
    [98, -2],
  ]);
});

test("of a cap a person's own records of the day are taken first, in whatever order they lie", () => {
  const scheme = { rules: [{ act: "litters", points: -2, cap: { points: -3, per: "month" } }] };
  const items: Item[] = [
    [1, "record"],
    [1, "mistaken"],
  ];
  // −2 of the own record, and the mistaken one moves what is left
  expect(standing(scheme, items, [1])).toEqual([[-3, -1]]);
  expect(standing(scheme, items.toReversed(), [1])).toEqual([[-3, -1]]);
});

test("a first warning may be for somebody else's act, and is none of the points", () => {
  const scheme = {
    rules: [{ act: "litters", points: -5, firstOffence: { effect: "warning", forgottenAfter: 100 } }],
  };
  const items: Item[] = [
    [1, "mistaken"],
    [2, "record"],
  ];
  expect(standing(scheme, items, [1, 2])).toEqual([
    [0, 0],
    [-5, 0],
  ]);
});

const falls = {
  score: { start: 1000 },
  thresholds: [600, 850],
  rules: [
    { act: "litters", straightTo: "g1" },
    { id: "litters-badly", act: "litters", straightTo: "g0" },
  ],
};

test("a fall to a grade is mistaken as far as no own record of the day brings it about", () => {
  // own: to 849; mistaken: to 599
  expect(standing(falls, [[1, "record"]], [1])).toEqual([[849, 0]]);
  expect(standing(falls, [[1, "mistaken"]], [1])).toEqual([[849, -151]]);
  for (const items of [
    [
      [1, "record"],
      [1, "mistaken", 1],
    ],
    [
      [1, "mistaken", 1],
      [1, "record"],
    ],
  ] as const) {
    expect(standing(falls, items, [1])).toEqual([[599, -250]]);
  }
  expect(
    standing(
      falls,
      [
        [1, "mistaken"],
        [1, "record", 1],
      ],
      [1],
    ),
  ).toEqual([[599, 0]]);
  expect(
    standing(
      falls,
      [
        [1, "mistaken"],
        [1, "record"],
      ],
      [1],
    ),
  ).toEqual([[849, 0]]);
});

test("what is mistaken in a score is the sum of its entries in the ledger, in any order of the records", () => {
  const scheme = {
    ...falls,
    rules: [
      { ...falls.rules[0], points: -3, cap: { points: -7, per: "month" }, expires: { after: 9 } },
      falls.rules[1],
      { id: "helps", act: "litters", points: 2, expires: { after: 5 }, cap: { points: 4, per: "day" } },
    ],
  };
  const item: fc.Arbitrary<Item> = fc.tuple(
    fc.nat({ max: 12 }),
    fc.constantFrom("record", "mistaken"),
    fc.constantFrom(0, 0, 1, 2, 2, 2),
  );
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const one = lived(scheme, items, 16);
      const other = lived(scheme, items.toReversed(), 16);
      const { mistakenPoints, score } = one.world.schemes[0].columns;
      expect(mistakenPoints[0]).toBe(one.wrong);
      expect(other.world.schemes[0].columns.mistakenPoints).toEqual(mistakenPoints);
      expect(other.world.schemes[0].columns.score).toEqual(score);
      const { wrong } = lived(
        scheme,
        items.filter(([, kind]) => kind === "record"),
        16,
      );
      expect(wrong).toBe(0);
    }),
    { seed: 20_260_101, numRuns: 40 },
  );
});
