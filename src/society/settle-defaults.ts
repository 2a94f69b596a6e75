import { normalOfUniform } from "../base/index.ts";
import { correlated, eachHousehold, leastOfHighest, type Settling } from "./settling.ts";

/** From this age on somebody can have a credit record. */
const OF_AGE = 18;

/**
 * Who has failed to repay before the first day: those of age for whom a normal number, correlated
 * with the income of their household within its kind of place, is among the highest.
 */
export function settleDefaults(settling: Settling): void {
  const { margins, columns, ofPerson, ofHousehold } = settling;
  const { persons } = columns;
  const { share, withIncome } = margins.defaults;
  const least = leastOfHighest(share);
  const own = ofPerson("defaults");
  const income = ofHousehold("income");
  eachHousehold(settling, (household, first, end) => {
    const standing = normalOfUniform(income(household));
    for (let person = first; person < end; person++) {
      if (persons.age[person] < OF_AGE) continue;
      const latent = correlated(standing, normalOfUniform(own(person)), withIncome);
      if (latent >= least) persons.defaulted[person] = 1;
    }
  });
}
