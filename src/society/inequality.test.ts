import { expect, test } from "vitest";
import { inequalityOf } from "./inequality.ts";

/** Shares of tenths of a log-normal with this Gini, in per cent: worked out apart from this code. */
const known = [
  { gini: 0.462, sigma: 0.871, deciles: [1.6, 2.8, 3.8, 4.9, 6.1, 7.7, 9.6, 12.4, 17.1, 34.1] },
  { gini: 0.305, sigma: 0.554, deciles: [3.3, 4.8, 5.9, 6.9, 8.0, 9.2, 10.6, 12.5, 15.3, 23.4] },
];

test.each(known)("a log-normal with a sigma of $sigma has a Gini of $gini and the tenths known", (row) => {
  const { gini, deciles } = inequalityOf([{ share: 1, median: 700, doublings: row.sigma / Math.LN2 }]);
  // sigma has three digits, deciles have one behind the point
  expect(Math.abs(gini - row.gini)).toBeLessThan(0.001);
  for (const [tenth, share] of deciles.entries()) {
    expect(Math.abs(share * 100 - row.deciles[tenth])).toBeLessThan(0.06);
  }
});

test("tenths add up to the whole and rise, and nobody's rank hangs on the unit", () => {
  const parts = [
    { share: 0.6, median: 2000, doublings: 1.1 },
    { share: 0.4, median: 700, doublings: 0.6 },
  ];
  const { gini, deciles } = inequalityOf(parts);
  expect(deciles.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect([...deciles].sort((a, b) => a - b)).toEqual([...deciles]);
  const scaled = inequalityOf(parts.map((part) => ({ ...part, median: part.median * 8 })));
  expect(scaled.gini).toBeCloseTo(gini, 3);
});

test("a share of persons who own nothing raises the Gini as g becomes n + (1 − n) g", () => {
  const parts = [{ share: 1, median: 1000, doublings: 1.5 }];
  const { gini } = inequalityOf(parts);
  expect(inequalityOf(parts, 0.3).gini).toBeCloseTo(0.3 + 0.7 * gini, 6);
  expect(inequalityOf(parts, 0.3).deciles.slice(0, 3)).toEqual([0, 0, 0]);
});

test("where all are alike the Gini is near 0 and each tenth has a tenth", () => {
  const { gini, deciles } = inequalityOf([{ share: 1, median: 50, doublings: 0 }]);
  // the thinnest bell there is spreads 1/64 of a doubling: a Gini of 0.0061
  expect(gini).toBeLessThan(0.0065);
  expect(deciles[4]).toBeCloseTo(0.1, 3);
});
