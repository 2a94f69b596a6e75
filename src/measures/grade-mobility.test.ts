import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import type { View } from "../state/index.ts";
import { gradeMobility } from "./grade-mobility.ts";
import { watchMeasures } from "./watch-measures.ts";

const labels = ["C", "B", "A"];
const none = [Number.NaN, Number.NaN, Number.NaN];

function standing(day: number, grades: number[], covered: number[] = grades.map(() => 1)): View {
  return smallView([{ scores: grades.map(() => 0), grades, covered, labels }], { day });
}

test("a shorter run than a year counts from its start to its end", () => {
  const days = [standing(0, [1, 1, 1, 1]), standing(1, [1, 0, 1, 1]), standing(2, [2, 0, 1, 1])];
  expect(measured(gradeMobility, ...days)).toEqual({
    grades: labels,
    rows: [none, [0.25, 0.5, 0.25], none],
  });
});

test("a run of a year and a half counts the one whole year in it, not what followed", () => {
  const days = [standing(0, [1, 1]), standing(364, [0, 1]), standing(500, [2, 2])];
  expect(measured(gradeMobility, ...days)).toMatchObject({ rows: [none, [0.5, 0.5, 0], none] });
});

test("a run of two years counts the second", () => {
  const days = [standing(0, [1, 1]), standing(364, [0, 1]), standing(729, [0, 2])];
  expect(measured(gradeMobility, ...days)).toMatchObject({ rows: [[1, 0, 0], [0, 0, 1], none] });
});

test("whoever was not covered then, or is not now, is in no row", () => {
  const days = [standing(0, [0, 1, 2], [0, 1, 1]), standing(1, [0, 0, 2], [1, 1, 0])];
  expect(measured(gradeMobility, ...days)).toMatchObject({ rows: [none, [1, 0, 0], none] });
});

test("whoever came in the place of somebody else since then is in no row", () => {
  const days = [standing(0, [0, 1, 2]), standing(1, [0, 0, 2])];
  days[1].persons.generation[1] = 1;
  expect(measured(gradeMobility, ...days)).toMatchObject({ rows: [[1, 0, 0], none, [0, 0, 1]] });
});

test("the start is remembered as it was, though the columns move on", () => {
  const view = standing(0, [1, 1]);
  const watch = watchMeasures([gradeMobility], view);
  view.schemes[0].columns.grade.set([0, 2]);
  expect(watch.outcomes(view)).toMatchObject([{ value: { rows: [none, [0.5, 0, 0.5], none] } }]);
});

test("a scheme without grades has no rows", () => {
  const view = smallView([{ scores: [1, 2] }], { day: 364 });
  expect(measured(gradeMobility, view)).toEqual({ grades: [], rows: [] });
});
