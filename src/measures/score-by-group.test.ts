import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { scoreByGroup } from "./score-by-group.ts";

test("each group has its mean and its number of persons covered", () => {
  const view = smallView([{ scores: [10, 20, 40, 1000], covered: [1, 1, 1, 0] }], { groups: [0, 1, 1, 1] });
  expect(measured(scoreByGroup, view)).toEqual({ first: 10, second: 30, firstPersons: 1, secondPersons: 2 });
});

test("a group that nobody is of has no mean", () => {
  const view = smallView([{ scores: [10, 20] }]);
  expect(measured(scoreByGroup, view)).toEqual({
    first: 15,
    second: Number.NaN,
    firstPersons: 2,
    secondPersons: 0,
  });
});
