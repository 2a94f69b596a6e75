import { expect, test } from "vitest";
import { measureTies } from "../society-ties.ts";

test("a million persons have the same ties as twenty thousand, and few steps between any two", () => {
  const many = measureTies("china-2015", 1_000_000);
  const few = measureTies("china-2015", 20_000);
  for (const layer of ["household", "kin", "work", "neighbourhood", "online"]) {
    const [here, there] = [many.of(layer), few.of(layer)];
    // 5,000 persons each, half of them tied, with degrees that vary by up to 0.6 of their mean:
    // 0.6 × sqrt(2 / 2,500) = 1.7 %; likeness and clustering of 1,000 persons: sqrt(2 / 1,000) = 0.045 and more where few are tied
    expect(Math.abs(here.degreeOfTied / there.degreeOfTied - 1)).toBeLessThan(4 * 0.017);
    expect(Math.abs(here.clustering - there.clustering)).toBeLessThan(0.1);
    for (const trait of ["means", "age", "urban"] as const)
      expect(Math.abs(here[trait] - there[trait])).toBeLessThan(0.18);
  }
  expect(many.reach.share).toBeGreaterThan(0.999);
  expect(many.reach.steps).toBeLessThan(6);
});
