import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import type { View } from "../state/index.ts";
import { recordsBySource, recordsWithoutRule } from "./records.ts";

function twoSources(): View {
  const view = smallView(
    [
      {
        scores: [0],
        sources: [
          { id: "court", sees: [0, 1] },
          { id: "cameras", sees: [1, 1] },
        ],
        rules: [
          { id: "litter", act: 0, source: 1 },
          { id: "litter-again", act: 0, source: 1 },
          { id: "contract", act: 1, source: 0 },
        ],
      },
    ],
    {
      acts: [
        { id: "drops-litter", context: "environment" },
        { id: "breaks-contract", context: "justice" },
      ],
    },
  );
  view.tallies.done.set([10, 4]);
  view.tallies.schemes[0].inSight.set([0, 4, 8, 3]);
  view.tallies.schemes[0].recorded.set([0, 3, 6, 1]);
  view.tallies.schemes[0].passed.set([0, 2, 5, 1]);
  view.tallies.schemes[0].mistaken.set([0, 0, 1, 0]);
  return view;
}

test("each source has a row for each act it may see: done, in sight, recorded, missed, passed on, mistaken, rules", () =>
  expect(measured(recordsBySource, twoSources())).toEqual([
    {
      source: "court",
      act: "breaks-contract",
      done: 4,
      inSight: 4,
      recorded: 3,
      missed: 1,
      passed: 2,
      mistaken: 0,
      rules: 1,
    },
    {
      source: "cameras",
      act: "drops-litter",
      done: 10,
      inSight: 8,
      recorded: 6,
      missed: 2,
      passed: 5,
      mistaken: 1,
      rules: 2,
    },
    {
      source: "cameras",
      act: "breaks-contract",
      done: 4,
      inSight: 3,
      recorded: 1,
      missed: 2,
      passed: 1,
      mistaken: 0,
      rules: 0,
    },
  ]));

test("records that no rule asks their source for are a share of those passed on", () =>
  // one of 8: the court's records of broken contracts serve a rule, the cameras' do not
  expect(measured(recordsWithoutRule, twoSources())).toBe(1 / 8));

test("without a record there is no such share", () => {
  const view = twoSources();
  view.tallies.schemes[0].passed.fill(0);
  expect(measured(recordsWithoutRule, view)).toBeNaN();
});

test("a scheme without sources has no rows", () => {
  expect(measured(recordsBySource, smallView([{ scores: [0] }]))).toEqual([]);
});
