import { workers } from "./settle-employers.ts";
import type { Household, Settling } from "./settling.ts";

/** How many persons before somebody are near enough for one of them to bring them along. */
const NEAR = 4096;

/** How often a person is drawn before the next one below is taken as well. */
const TRIES = 16;

/**
 * What becomes of the work of a household on its birthday, by the year of the lab's calendar. Whoever
 * stops working has no employer any more. Whoever starts goes where somebody of their region worked on
 * the first day: to the employer of one of the 4,096 persons before, drawn up to sixteen times, or of the
 * next one below the last draw, so that somebody is found in a thinly populated region too. A higher
 * id changes nothing. Organisations lose workers as they have them and win them as they were on the
 * first day, so that they neither grow nor die out on average. Where nobody is found, as among the very
 * first persons, the next birthday tries again.
 *
 * @param firstEmployer by person, as on the first day
 */
export function changeEmployers(
  settling: Settling,
  firstEmployer: Uint32Array,
): (household: Household, year: number) => void {
  const { region, employer } = settling.columns.persons;
  const isWorking = workers(settling);
  const draws = Array.from({ length: TRIES }, (_, attempt) => settling.ofPerson("joins", `${attempt}`));
  const joined = (person: number, year: number): number => {
    const isFound = (other: number) => firstEmployer[other] > 0 && region[other] === region[person];
    let other = -1;
    for (const draw of person === 0 ? [] : draws) {
      other = person - 1 - (draw(person, year) % Math.min(NEAR, person));
      if (isFound(other)) return firstEmployer[other];
    }
    for (const last = other - NEAR; other >= 0 && other > last; other--) {
      if (isFound(other)) return firstEmployer[other];
    }
    return 0;
  };
  return ({ first, end, generation }, year) => {
    for (let person = first; person < end; person++) {
      if (!isWorking(person, generation)) employer[person] = 0;
      else if (employer[person] === 0) employer[person] = joined(person, year);
    }
  };
}
