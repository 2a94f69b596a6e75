import { DEVIATION_ONE, exp2, LOG2_ONE, log2Fixed, normalOfUniform } from "../base/index.ts";
import { correlated, leastOfHighest, type Settling, type Step, TRAIT_ONE } from "./settling.ts";

/** Most hours a week that are kept: sixteen a day. */
const MOST_HOURS = 112;

/**
 * Somebody goes online where a normal number, correlated with skill, lies among the highest of their
 * age and kind of place, as many as the cell's share. The number stays with the person, so that with
 * the years they may begin or stop.
 */
export function settleOnline({ margins, columns, ofPerson }: Settling): Step {
  const { cells, hours, withSkill } = margins.online;
  const { persons, traits } = columns;
  const least = new Float64Array(2 * 121).fill(Number.POSITIVE_INFINITY);
  for (const { from, to, urban, rural } of cells) {
    least.fill(leastOfHighest(urban), from, to);
    least.fill(leastOfHighest(rural), 121 + from, 121 + to);
  }
  const inclination = ofPerson("online");
  const amount = ofPerson("online-hours");
  const median = log2Fixed(hours.median);
  const weekly = (person: number, generation: number): number => {
    const deviation = normalOfUniform(amount(person, generation)) / DEVIATION_ONE;
    const drawn = exp2(Math.round(median + hours.doublings * deviation * LOG2_ONE));
    return Math.max(1, Math.min(MOST_HOURS, Math.round(drawn)));
  };
  return ({ first, end, generation }) => {
    for (let person = first; person < end; person++) {
      const skill = (traits.skill[person] * DEVIATION_ONE) / TRAIT_ONE;
      const latent = correlated(skill, normalOfUniform(inclination(person, generation)), withSkill);
      const isOnline = latent >= least[121 * persons.place[person] + persons.age[person]];
      persons.online[person] = isOnline ? weekly(person, generation) : 0;
    }
  };
}
