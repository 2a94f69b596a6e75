import { incomeNow, type View } from "../state/index.ts";
import type { Measure } from "./measure.ts";

const EVERY = 30;
const OF_AGE = 18;

/** How everybody lives, month after month: flat where nothing but luck is at work. */
export const livesByMonth: Measure = {
  name: "livesByMonth",
  unit: "shares, currency and loans, every 30 days",
  meaning:
    "every 30 days: mean age, share of the workforce out of work, mean income by then, running loans an adult, and share of the month's applications that gates granted",
  of: "world",
  begin() {
    const months: Month[] = [];
    let before = { applied: 0, granted: 0 };
    return {
      watch(view) {
        if ((view.day + 1) % EVERY !== 0) return;
        const now = {
          applied: total(view.tallies.gates.applied),
          granted: total(view.tallies.gates.granted),
        };
        months.push({
          ...standing(view),
          grantedShare: (now.granted - before.granted) / (now.applied - before.applied),
        });
        before = now;
      },
      value: () => months.map((month) => ({ ...month })),
    };
  },
};

interface Month {
  readonly ageMean: number;
  readonly outOfWork: number;
  readonly incomeMean: number;
  readonly loansPerAdult: number;
  readonly grantedShare: number;
}

function standing({ size, persons }: View): Omit<Month, "grantedShare"> {
  let [age, workforce, jobless, income, adults, loans] = [0, 0, 0, 0, 0, 0];
  for (let person = 0; person < size; person++) {
    age += persons.age[person];
    income += incomeNow(persons, person);
    if (persons.employer[person] !== 0) {
      workforce += 1;
      jobless += persons.jobless[person];
    }
    if (persons.age[person] < OF_AGE) continue;
    adults += 1;
    loans += persons.loans[person];
  }
  return {
    ageMean: age / size,
    outOfWork: jobless / workforce,
    incomeMean: income / size,
    loansPerAdult: loans / adults,
  };
}

function total(tally: Float64Array): number {
  return tally.reduce((sum, count) => sum + count, 0);
}
