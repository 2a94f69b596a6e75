import {
  DEVIATION_ONE,
  exp2,
  LOG2_ONE,
  log2Fixed,
  normalOfUniform,
  thresholdOfShare,
} from "../base/index.ts";
import { correlated, type Settling, type Step, TRAIT_ONE } from "./settling.ts";

const MOST = 2 ** 31 - 1;

/** Income and wealth per head: one number each for all members of a household. */
export function settleIncomes(settling: Settling): Step {
  const { margins, moments, columns, ofHousehold } = settling;
  const { persons, traits } = columns;
  const draw = ofHousehold("income");
  const wealth = wealthOf(settling);
  const byPlace = [margins.income.urban, margins.income.rural].map(({ median, doublings }) => ({
    median: log2Fixed(median),
    doublings,
  }));
  return ({ number, first, end, generation }) => {
    const { median, doublings } = byPlace[persons.place[first]];
    const deviation = normalOfUniform(draw(number, generation));
    const log2 = Math.round(median + (doublings * deviation * LOG2_ONE) / DEVIATION_ONE);
    const standard = (log2 / LOG2_ONE - moments.logIncome.mean) / moments.logIncome.deviation;
    persons.income.fill(Math.min(MOST, Math.round(exp2(log2))), first, end);
    traits.means.fill(Math.max(-127, Math.min(127, Math.round(standard * TRAIT_ONE))), first, end);
    persons.wealth.fill(wealth(number, generation, deviation), first, end);
  };
}

/** Wealth of a household by its number and by where its income stands within its kind of place. */
function wealthOf({
  margins,
  ofHousehold,
}: Settling): (household: number, generation: number, income: number) => number {
  const { none, median, doublings, withIncome } = margins.wealth;
  const nothing = thresholdOfShare(none);
  const log2Median = log2Fixed(median);
  const owns = ofHousehold("owns");
  const draw = ofHousehold("wealth");
  return (household, generation, income) => {
    if (owns(household, generation) < nothing) return 0;
    const deviation = correlated(income, normalOfUniform(draw(household, generation)), withIncome);
    const log2 = Math.round(log2Median + (doublings * deviation * LOG2_ONE) / DEVIATION_ONE);
    return Math.min(MOST, Math.round(exp2(log2)));
  };
}
