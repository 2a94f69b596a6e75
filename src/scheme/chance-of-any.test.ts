import { expect, test } from "vitest";
import { chanceOfAny } from "./chance-of-any.ts";

test("of so many trials at least one succeeds with 1 − (1 − chance)^times", () => {
  for (const times of [1, 2, 3, 7, 64, 1000, 12_345]) {
    for (const chance of [0, 0.000_1, 0.01, 0.3, 1]) {
      expect(chanceOfAny(chance, times)).toBeCloseTo(1 - (1 - chance) ** times, 12);
    }
  }
});

test("a chance too small to show beside 1 is not lost: n trials of it are n times as likely", () => {
  expect(chanceOfAny(1e-18, 1000) / 1e-15).toBeCloseTo(1, 9);
  // a million in a million: 1 − 1/e
  expect(chanceOfAny(1e-6, 1e6)).toBeCloseTo(1 - Math.exp(-1), 6);
});

test("no trial succeeds never, and very many of them are certain without passing 1", () => {
  expect(chanceOfAny(0.5, 0)).toBe(0);
  expect(chanceOfAny(0.000_001, 2e9)).toBe(1);
});
