/** What a person is inclined to, in the order in which their correlations are worked out. */
export const dispositions = [
  "diligence",
  "caution",
  "conformity",
  "skill",
  "dissent",
  "play",
  "sociability",
] as const;

/** One disposition by its name. */
export type Disposition = (typeof dispositions)[number];

/** How two dispositions hang together. */
export interface Correlation {
  readonly between: readonly [Disposition, Disposition];
  readonly is: number;
}

/** The whole symmetric matrix, in the order of `dispositions`, of the pairs that are given. */
export function correlationMatrix(pairs: readonly Correlation[]): number[][] {
  const matrix = dispositions.map((_, row) =>
    dispositions.map((_, column): number => (row === column ? 1 : 0)),
  );
  for (const { between, is } of pairs) {
    const [first, second] = between.map((name) => dispositions.indexOf(name));
    matrix[first][second] = is;
    matrix[second][first] = is;
  }
  return matrix;
}

/** A pivot this near 0 means that one disposition is all but decided by the others. */
const LEAST_PIVOT = 1e-3;

/**
 * The lower triangle L with L Lᵀ = the matrix, or the row at which there is none: then no persons can
 * have these correlations. From +, −, ×, ÷ and sqrt alone.
 *
 * @source Cholesky's method: Golub and Van Loan, Matrix Computations (1996), 4.2
 */
export function factorOf(matrix: readonly (readonly number[])[]): { factor?: number[][]; failsAt?: number } {
  const factor = matrix.map((row) => row.map(() => 0));
  for (let row = 0; row < matrix.length; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row][column];
      for (let before = 0; before < column; before++) rest -= factor[row][before] * factor[column][before];
      if (row === column) {
        if (!(rest >= LEAST_PIVOT)) return { failsAt: row };
        factor[row][row] = Math.sqrt(rest);
      } else factor[row][column] = rest / factor[column][column];
    }
  }
  return { factor };
}
