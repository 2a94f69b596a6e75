import { normalOfUniform } from "../base/index.ts";
import { correlated, type Household, leastOfHighest, type Settling, type Step } from "./settling.ts";

/** From this age on somebody can have a credit record. */
const OF_AGE = 18;

/**
 * Who of a household comes with a failure to repay: those of age for whom a normal number, correlated
 * with the income of their household within its kind of place, is among the highest.
 */
export function settleDefaults(settling: Settling): Step {
  const { age, defaulted } = settling.columns.persons;
  const hasFailed = failing(settling);
  return (household) => {
    for (let person = household.first; person < household.end; person++) {
      defaulted[person] = age[person] >= OF_AGE && hasFailed(household, person) ? 1 : 0;
    }
  };
}

/** The same for those alone who come of age this year; what became of others since they came stays. */
export function settleOfAge(settling: Settling): Step {
  const { age, defaulted } = settling.columns.persons;
  const hasFailed = failing(settling);
  return (household) => {
    for (let person = household.first; person < household.end; person++) {
      if (age[person] === OF_AGE) defaulted[person] = hasFailed(household, person) ? 1 : 0;
    }
  };
}

function failing({ margins, ofPerson, ofHousehold }: Settling): (home: Household, person: number) => boolean {
  const { share, withIncome } = margins.defaults;
  const least = leastOfHighest(share);
  const own = ofPerson("defaults");
  const income = ofHousehold("income");
  return ({ number, generation }, person) => {
    const standing = normalOfUniform(income(number, generation));
    return correlated(standing, normalOfUniform(own(person, generation)), withIncome) >= least;
  };
}
