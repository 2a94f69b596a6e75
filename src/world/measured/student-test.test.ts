import { expect, test } from "vitest";
import { chanceOfStudent } from "./student-test.ts";

test("at a table's quantile one in twenty lies further out, with few degrees of freedom or many", () => {
  // Student's t, 0.975 quantiles to the third decimal: half a thousandth moves the chance by less than 0.0002
  const table = [
    [12.706, 1],
    [4.303, 2],
    [3.182, 3],
    [2.776, 4],
    [2.086, 20],
    [2.045, 29],
    [1.96, 100_000],
  ] as const;
  for (const [t, freedom] of table) {
    expect(Math.abs(chanceOfStudent(t, freedom) - 0.05), `${freedom}`).toBeLessThan(0.0002);
    expect(chanceOfStudent(-t, freedom)).toBe(chanceOfStudent(t, freedom));
  }
});

test("closed forms hold with one and with two degrees of freedom", () => {
  for (const t of [0, 0.3, 1, 7]) {
    expect(chanceOfStudent(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 12);
    expect(chanceOfStudent(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
  }
});
