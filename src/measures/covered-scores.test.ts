import { expect, test } from "vitest";
import { smallView } from "../../tests/small-view.ts";
import { coveredScores, meanScoreByKind } from "./covered-scores.ts";

const [scheme] = smallView([{ scores: [10.25, 20, -30, 40], covered: [1, 0, 1, 1] }]).schemes;

test("scores are those of the covered alone, in points", () =>
  expect([...coveredScores(scheme)]).toEqual([10.25, -30, 40]));

test("nobody covered has no scores", () => {
  const [nobody] = smallView([{ scores: [1, 2], covered: [0, 0] }]).schemes;
  expect(coveredScores(nobody).length).toBe(0);
});

test("each kind has its own mean; a person of kind −1 and one not covered count nowhere", () => {
  const kinds = [0, 0, 1, -1];
  const { means, persons } = meanScoreByKind(scheme, 3, (person) => kinds[person]);
  expect(means).toEqual([10.25, -30, Number.NaN]);
  expect(persons).toEqual([1, 1, 0]);
});
