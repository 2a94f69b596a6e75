/**
 * Gini coefficient of a column: 0 when all are equal, (n − 1) / n when one person has everything.
 *
 * @param values one per person, any order, each ≥ 0; not changed
 * @returns NaN for no persons and for negative values, 0 when the total is 0
 * @source Sen, On Economic Inequality (1973), ch. 2
 */
export function gini(values: Float64Array): number {
  const sorted = values.toSorted();
  if (sorted.length === 0 || sorted[0] < 0) return Number.NaN;
  let total = 0;
  let weighted = 0;
  for (let rank = 0; rank < sorted.length; rank++) {
    total += sorted[rank];
    weighted += (2 * (rank + 1) - sorted.length - 1) * sorted[rank];
  }
  return total === 0 ? 0 : weighted / (sorted.length * total);
}
