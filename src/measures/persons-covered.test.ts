import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { personsCovered } from "./persons-covered.ts";

test("those covered are counted", () =>
  expect(measured(personsCovered, smallView([{ scores: [1, 2, 3], covered: [1, 0, 1] }]))).toBe(2));

test("nobody covered is 0", () =>
  expect(measured(personsCovered, smallView([{ scores: [1], covered: [0] }]))).toBe(0));
