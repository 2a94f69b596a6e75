import { DEVIATION_ONE, normalOfUniform } from "../base/index.ts";
import { correlationMatrix, dispositions, factorOf } from "./correlations.ts";
import { asTrait, type Settling, type Step } from "./settling.ts";

/**
 * Dispositions z = L e: e independent and standard normal, L Lᵀ the correlations. L is rounded to
 * 1/65536, e is as fine; their products, at most 2^16 × 6.3 × 2^16 each, are exact in a double.
 */
export function settleDispositions({ margins, columns, ofPerson }: Settling): Step {
  const { factor } = factorOf(correlationMatrix(margins.dispositions.correlations));
  if (factor === undefined) throw new TypeError("margins whose correlations nobody can have");
  const fixed = factor.map((row) => row.map((entry) => Math.round(entry * DEVIATION_ONE)));
  const draws = dispositions.map((name) => ofPerson(name));
  const traits = dispositions.map((name) => columns.traits[name]);
  const independent = new Float64Array(dispositions.length);
  return ({ first, end, generation }) => {
    for (let person = first; person < end; person++) {
      for (let row = 0; row < draws.length; row++) {
        independent[row] = normalOfUniform(draws[row](person, generation));
        let sum = 0;
        for (let column = 0; column <= row; column++) sum += fixed[row][column] * independent[column];
        traits[row][person] = asTrait(sum / DEVIATION_ONE);
      }
    }
  };
}
