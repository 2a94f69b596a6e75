import { expect, test } from "vitest";
import { measured, smallGate, smallView } from "../../tests/small-view.ts";
import type { View } from "../state/index.ts";
import { knowledge } from "./knowledge.ts";

/** Half a year, two persons: a court that keeps for ever, and secret cameras that keep for 73 days. */
function halfAYear(hasScore = true): View {
  const view = smallView(
    [
      {
        scores: [0, 0],
        hasScore,
        sources: [
          { id: "court", sees: [0, 1] },
          {
            id: "cameras",
            sees: [1, 1],
            isKnown: false,
            keeps: 73,
            sharedWith: [{ with: "guards", share: 0.5 }],
          },
        ],
        rules: [{ id: "contract", act: 1, source: 0 }],
        audiences: ["employer"],
      },
    ],
    {
      day: 182 + 182,
      acts: [
        { id: "drops-litter", context: "environment" },
        { id: "breaks-contract", context: "justice" },
      ],
      gates: [smallGate("job"), { ...smallGate("flat"), keeper: "landlord" }],
    },
  );
  const [tallies] = view.tallies.schemes;
  tallies.recorded.set([0, 6, 20, 0]);
  tallies.passed.set([0, 4, 10, 0]);
  tallies.counted.set([4]);
  view.tallies.gates.lookUps.set([8, 0]);
  return view;
}

const plain = { contexts: 0, perPersonYear: 0, secret: 0, withoutRule: 0, daysBack: 0, held: 0, lookUps: 0 };

test("operator, those with whom sources share and keepers who may see scores each have a row", () =>
  expect(measured(knowledge, halfAYear())).toEqual([
    {
      audience: "operator",
      by: "operator",
      ...plain,
      contexts: 2,
      perPersonYear: 7, // 14 records of two persons in a year
      secret: 5,
      withoutRule: 5,
      daysBack: 365,
      held: 2 + 5 * 0.2, // of the cameras' records the last 73 days
    },
    {
      audience: "guards",
      by: "shared with",
      ...plain,
      contexts: 1,
      perPersonYear: 5, // half of twenty
      secret: 5,
      withoutRule: 5,
      daysBack: 73,
      held: 1,
    },
    { audience: "employer", by: "keeper of a gate", ...plain, contexts: 1, lookUps: 4 },
  ]));

test("a scheme that scores nobody is measured too, and no keeper can look anything up", () => {
  const rows = measured(knowledge, halfAYear(false)) as readonly { readonly audience: string }[];
  expect(rows.map(({ audience }) => audience)).toEqual(["operator", "guards"]);
});

test("without sources nobody knows anything", () =>
  expect(measured(knowledge, smallView([{ scores: [0] }]))).toEqual([]));
