import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { otherEntries, type View } from "../state/index.ts";
import { pointsByContext, pointsByRule } from "./points.ts";

function threeRules(): View {
  const view = smallView(
    [
      {
        scores: [0, 0],
        rules: [
          { id: "late", act: 0, source: 0 },
          { id: "helps", act: 1, source: 0 },
          { id: "very-late", act: 0, source: 0 },
        ],
      },
    ],
    {
      acts: [
        { id: "pays-late", context: "finance" },
        { id: "volunteers", context: "association" },
      ],
    },
  );
  const [tallies] = view.tallies.schemes;
  tallies.points.set([-150, 2500, -1000]);
  tallies.counted.set([3, 1, 2]);
  tallies.warnings.set([4, 0, 0]);
  return view;
}

test("each rule has its points after caps, its records and its warnings", () =>
  expect(measured(pointsByRule, threeRules())).toEqual([
    { rule: "late", points: -1.5, counted: 3, warnings: 4 },
    { rule: "helps", points: 25, counted: 1, warnings: 0 },
    { rule: "very-late", points: -10, counted: 2, warnings: 0 },
  ]));

test("rules of one context are summed, and entries of no rule stand beside them", () => {
  const view = threeRules();
  view.tallies.schemes[0].otherPoints.set([100, -50, 25, 0, 75, 0, 0, 50, 200]);
  expect(measured(pointsByContext, view)).toEqual({
    finance: -11.5,
    association: 25,
    expiry: 1,
    clamp: -0.5,
    reset: 0.25,
    decay: 0,
    newcomer: 0.75,
    left: 0,
    "refused-consent": 0,
    appeal: 0.5,
    repair: 2,
  });
});

test("what others' standing and ratings move stands under names of its own", () => {
  const view = smallView([{ scores: [0], associations: [{ id: "friends" }], ratings: [{ id: "stars" }] }]);
  view.tallies.schemes[0].associationPoints[0] = 250;
  view.tallies.schemes[0].ratingPoints[0] = -50;
  expect(measured(pointsByContext, view)).toMatchObject({ others: 2.5, ratings: -0.5 });
});

test("a scheme without rules moves nothing", () => {
  const view = smallView([{ scores: [0] }]);
  expect(measured(pointsByRule, view)).toEqual([]);
  expect(measured(pointsByContext, view)).toEqual(
    Object.fromEntries(otherEntries.map((cause) => [cause, 0])),
  );
});
