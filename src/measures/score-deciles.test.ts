import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { scoreDecilesByDay } from "./score-deciles.ts";

test("each day has nine deciles of those covered", () => {
  const scores = Array.from({ length: 20 }, (_, person) => 10 * person);
  const covered = scores.map((_, person) => (person < 10 ? 1 : 0));
  const days = [smallView([{ scores, covered }]), smallView([{ scores }], { day: 1 })];
  expect(measured(scoreDecilesByDay, ...days)).toEqual([
    [0, 10, 20, 30, 40, 50, 60, 70, 80],
    [10, 30, 50, 70, 90, 110, 130, 150, 170],
  ]);
});

test("when all stand alike every decile is where they stand", () => {
  const view = smallView([{ scores: [-7.5, -7.5, -7.5] }]);
  expect(measured(scoreDecilesByDay, view)).toEqual([new Array(9).fill(-8)]);
});
