import { FIFTHS, type SchemeView, type View } from "../state/index.ts";
import type { Collector, CollectorKind, Measure } from "./measure.ts";

const EVERY = 30;
const DAYS_A_YEAR = 365;

/** What consequences that say their worth came to for a fifth of persons in a month, in money. */
interface Month {
  readonly month: string;
  readonly fifth: string;
  readonly gained: number;
  readonly lost: number;
}

/** Looks every 30 days at whom such consequences are in force for, and counts it for all 30. */
class Perks implements Collector {
  readonly months: Month[] = [];
  /** worth of all perks so far, and of those of them that are the operator's own */
  all = 0;
  own = 0;
  readonly #number: number;
  readonly isAtWork: boolean;

  constructor(schemeNumber: number, { consequences }: SchemeView["program"]) {
    this.#number = schemeNumber;
    this.isAtWork = consequences.some(({ worth }) => worth !== undefined);
  }

  watch(view: View): void {
    if (!this.isAtWork || (view.day + 1) % EVERY !== 0) return;
    const fifthOf = fifthsOf(view);
    const gained = new Float64Array(FIFTHS);
    const lost = new Float64Array(FIFTHS);
    view.schemes[this.#number].program.consequences.forEach(({ worth, isHarm, isOwn }, consequence) => {
      if (worth === undefined) return;
      const money = (worth * EVERY) / DAYS_A_YEAR;
      for (let person = 0; person < view.size; person++) {
        if (!view.doors.strikes(this.#number, consequence, person)) continue;
        (isHarm ? lost : gained)[fifthOf[person]] += money;
        if (isHarm) continue;
        this.all += money;
        if (isOwn) this.own += money;
      }
    });
    const month = String((view.day + 1) / EVERY);
    gained.forEach((money, fifth) => {
      this.months.push({ month, fifth: String(fifth + 1), gained: money, lost: lost[fifth] });
    });
  }
}

/** In which fifth of income each person stands, 0 the poorest. */
function fifthsOf({ size, traits }: View): Uint8Array {
  const order = Array.from({ length: size }, (_, person) => person);
  order.sort((one, other) => traits.means[one] - traits.means[other] || one - other);
  const fifths = new Uint8Array(size);
  order.forEach((person, rank) => {
    fifths[person] = Math.floor((rank * FIFTHS) / size);
  });
  return fifths;
}

const perks: CollectorKind<Perks> = ({ schemeNumber, scheme }) => new Perks(schemeNumber, scheme.program);

/** What perks and harms that say their worth come to, by income. */
export const perksByIncome: Measure = {
  name: "perksByIncome",
  unit: "the society's currency, in 30 days, by fifth of income",
  meaning:
    "for every 30 days and each fifth of income, 1 the poorest: worth of the perks in force for its persons, and of the harms; of consequences that say what they are worth",
  of: "any scheme",
  begin: ({ collect }) => {
    const collected = collect(perks);
    return { value: () => collected.months.map((month) => ({ ...month })) };
  },
};

/** Whether an operator rewards with what is its own. */
export const perksOfOwn: Measure = {
  name: "perksOfOwn",
  unit: "share of the worth of all perks",
  meaning:
    "share of the worth of a scheme's perks that is in the operator's own products; none where no perk says its worth",
  of: "any scheme",
  begin: ({ collect }) => {
    const collected = collect(perks);
    return { value: () => ({ share: collected.own / collected.all }) };
  },
};
