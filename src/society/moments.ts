import { LOG2_ONE, log2Fixed } from "../base/index.ts";
import { correlationMatrix, dispositions } from "./correlations.ts";
import { expectedAges } from "./expected.ts";
import type { Margins } from "./shape.ts";

/** What the engine needs of a society's margins to turn mean rates into each person's rate. */
export interface Moments {
  /** by kind of place (urban, rural): its share, and mean and deviation of `means` within it */
  readonly places: readonly { readonly share: number; readonly mean: number; readonly deviation: number }[];
  /** by year of age: share of persons */
  readonly ages: readonly number[];
  /** share of persons in the second group */
  readonly secondGroup: number;
  /** base-2 logarithm of income over the whole society */
  readonly logIncome: { readonly mean: number; readonly deviation: number };
  /** share of persons who have failed to repay before the first day */
  readonly defaulted: number;
  /** by disposition and disposition; two that stand nowhere are independent */
  readonly correlations: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The moments of margins; from +, −, ×, ÷ and sqrt alone, since they decide rates. */
export function createMoments(margins: Margins): Moments {
  const { urban, rural } = margins.income;
  const shares = [margins.places.urban, 1 - margins.places.urban];
  const logs = [urban, rural].map(({ median, doublings }) => ({
    mean: log2Fixed(median) / LOG2_ONE,
    doublings,
  }));
  const mean = shares[0] * logs[0].mean + shares[1] * logs[1].mean;
  const variance = shares.reduce(
    (sum, share, place) => sum + share * (squared(logs[place].doublings) + squared(logs[place].mean - mean)),
    0,
  );
  const deviation = variance > 0 ? Math.sqrt(variance) : 1;
  return {
    places: shares.map((share, place) => ({
      share,
      mean: (logs[place].mean - mean) / deviation,
      deviation: logs[place].doublings / deviation,
    })),
    ages: expectedAges(margins.households.types),
    secondGroup: margins.group.share,
    logIncome: { mean, deviation },
    defaulted: margins.defaults.share,
    correlations: createCorrelations(margins),
  };
}

/** Not `** 2`, which engines may compute as a power. */
function squared(value: number): number {
  return value * value;
}

function createCorrelations(margins: Margins): Record<string, Record<string, number>> {
  const matrix = correlationMatrix(margins.dispositions.correlations);
  const named = (row: readonly number[]) =>
    Object.fromEntries(dispositions.map((name, position) => [name, row[position]]));
  return Object.fromEntries(dispositions.map((name, row) => [name, named(matrix[row])]));
}
