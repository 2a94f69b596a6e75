import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { scoreByIncome } from "./score-by-income.ts";

test("of ten persons each is a tenth, poorest first", () => {
  const incomes = [900, 0, 100, 800, 200, 700, 300, 600, 400, 500];
  const view = smallView([{ scores: incomes.map((income) => income / 100) }], { incomes });
  expect(measured(scoreByIncome, view)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("tenths are of those covered", () => {
  const incomes = Array.from({ length: 40 }, (_, person) => person);
  const covered = incomes.map((person) => (person < 20 ? 0 : 1));
  const view = smallView([{ scores: incomes, covered }], { incomes });
  // persons 20 and 21, 22 and 23 ...
  expect(measured(scoreByIncome, view)).toEqual([20.5, 22.5, 24.5, 26.5, 28.5, 30.5, 32.5, 34.5, 36.5, 38.5]);
});

test("persons of one income count alike on both sides of a border between tenths", () => {
  // twenty persons, two a tenth; all but the richest two earn the same
  const incomes = [...new Array<number>(18).fill(50), 90, 90];
  const scores = [...incomes.slice(0, 9).fill(0), ...incomes.slice(0, 9).fill(6), 100, 200];
  const view = smallView([{ scores }], { incomes });
  expect(measured(scoreByIncome, view)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 150]);
});

test("of fewer than ten persons each makes up several tenths, in part", () => {
  const view = smallView([{ scores: [0, 10, 20, 30] }], { incomes: [1, 2, 3, 4] });
  // two and a half tenths a person
  expect(measured(scoreByIncome, view)).toEqual([0, 0, 5, 10, 10, 20, 20, 25, 30, 30]);
});

test("tenths average to the mean of all", () => {
  const scores = Array.from({ length: 137 }, (_, person) => (person * 7919) % 1009);
  const incomes = scores.map((_, person) => (person * 31) % 23);
  const tenths = measured(scoreByIncome, smallView([{ scores }], { incomes })) as number[];
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  // some fifty roundings of numbers below 2^10
  expect(Math.abs(tenths.reduce((sum, tenth) => sum + tenth, 0) / 10 - mean)).toBeLessThan(50 * 2 ** -42);
});

test("with nobody covered no tenth has a mean", () => {
  const view = smallView([{ scores: [1, 2], covered: [0, 0] }]);
  expect(measured(scoreByIncome, view)).toEqual(new Array(10).fill(Number.NaN));
});
