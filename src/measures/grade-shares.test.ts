import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { gradeShares, gradeSharesByDay } from "./grade-shares.ts";

const labels = ["C", "B", "A"];
const small = { scores: [0, 0, 0, 0, 0], labels };

test("each grade has the share of those covered who hold it, from the lowest", () => {
  const view = smallView([{ ...small, grades: [2, 2, 0, 2, 0], covered: [1, 1, 1, 1, 0] }]);
  expect(measured(gradeShares, view)).toEqual([
    { grade: "C", share: 0.25 },
    { grade: "B", share: 0 },
    { grade: "A", share: 0.75 },
  ]);
});

test("grades keep the scale's order though their labels are numbers", () => {
  const view = smallView([{ ...small, labels: ["2", "1", "0"], grades: [0, 0, 0, 0, 0] }]);
  expect(measured(gradeShares, view)).toMatchObject([{ grade: "2" }, { grade: "1" }, { grade: "0" }]);
});

test("with nobody covered there is no share", () => {
  const view = smallView([{ ...small, covered: [0, 0, 0, 0, 0] }]);
  expect(measured(gradeShares, view)).toMatchObject(labels.map(() => ({ share: Number.NaN })));
  expect(measured(gradeSharesByDay, view)).toEqual([[Number.NaN, Number.NaN, Number.NaN]]);
});

test("a scheme with one grade puts everybody into it", () => {
  const view = smallView([{ ...small, labels: ["all"], grades: [0, 0, 0, 0, 0] }]);
  expect(measured(gradeShares, view)).toEqual([{ grade: "all", share: 1 }]);
});

test("a scheme without grades has no shares", () => {
  const view = smallView([{ scores: [1, 2, 3] }]);
  expect(measured(gradeShares, view)).toEqual([]);
  expect(measured(gradeSharesByDay, view, view)).toEqual([[], []]);
});

test("by day, each day has its own shares", () => {
  const first = smallView([{ ...small, grades: [1, 1, 1, 1, 1] }]);
  const second = smallView([{ ...small, grades: [1, 1, 1, 2, 0] }], { day: 1 });
  expect(measured(gradeSharesByDay, first, second)).toEqual([
    [0, 1, 0],
    [0.2, 0.6, 0.2],
  ]);
});
