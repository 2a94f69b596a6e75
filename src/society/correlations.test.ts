import { expect, test } from "vitest";
import {
  type Correlation,
  correlationMatrix,
  type Disposition,
  dispositions,
  factorOf,
} from "./correlations.ts";

const pairs: Correlation[] = [
  { between: ["diligence", "caution"], is: 0.5 },
  { between: ["sociability", "diligence"], is: -0.4 },
  { between: ["play", "dissent"], is: 0.9 },
];

test("a matrix is symmetric, has ones on its diagonal and nothing where no pair is given", () => {
  const matrix = correlationMatrix(pairs);
  const at = (one: Disposition, other: Disposition) =>
    matrix[dispositions.indexOf(one)][dispositions.indexOf(other)];
  expect([at("diligence", "sociability"), at("sociability", "diligence")]).toEqual([-0.4, -0.4]);
  expect([at("skill", "skill"), at("skill", "play")]).toEqual([1, 0]);
});

test("a lower triangle times its own transpose is the matrix", () => {
  const matrix = correlationMatrix(pairs);
  const { factor = [] } = factorOf(matrix);
  for (const [row, entries] of matrix.entries()) {
    for (const [column, entry] of entries.entries()) {
      const product = factor[row].reduce((sum, value, at) => sum + value * factor[column][at], 0);
      // seven products, each rounded to 2^-53
      expect(Math.abs(product - entry)).toBeLessThan(1e-14);
    }
    expect(factor[row].slice(row + 1)).toEqual(new Array(dispositions.length - row - 1).fill(0));
  }
});

test("correlations that contradict each other have no factor, and the row is told at which it shows", () => {
  const { factor, failsAt } = factorOf(
    correlationMatrix([
      { between: ["diligence", "caution"], is: 0.9 },
      { between: ["caution", "conformity"], is: 0.9 },
      { between: ["diligence", "conformity"], is: -0.9 },
    ]),
  );
  expect(factor).toBeUndefined();
  expect(dispositions[failsAt ?? -1]).toBe("conformity");
});
