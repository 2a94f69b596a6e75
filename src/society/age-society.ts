import { DAYS_PER_YEAR, dayOfYear } from "../base/index.ts";
import { changeEmployers } from "./change-employers.ts";
import { type Society, settlingOf, stepsOfGeneration } from "./draw-society.ts";
import { settleOfAge } from "./settle-defaults.ts";
import { householdTypes } from "./settle-households.ts";
import { ageTrait } from "./settle-members.ts";
import { settleOnline } from "./settle-online.ts";
import type { Household, SettledColumns, Step } from "./settling.ts";

/** Generations that the column tells apart; the next is 0 again, after a thousand years at least. */
const GENERATIONS = 256;

/** Is told of a household whose birthday it was: its first person, the one after its last, whether others live there now. */
export type VisitHousehold = (first: number, end: number, isRenewed: boolean) => void;

/** How the persons of a society grow older. */
export interface Ageing {
  /**
   * Lets the households whose birthday a day is grow a year older, or be followed by the young, in the
   * order of their numbers. Each day once, in order; the first may lie before day 0.
   *
   * @param visit is called for each of them, after its columns are written
   */
  advance(day: number, visit: VisitHousehold): void;
  /** The same over columns that a backend has moved elsewhere. */
  over(columns: SettledColumns): Ageing;
}

/**
 * Time in a society, over columns as `settle` has just filled them. On its birthday everybody in a household
 * grows a year older. When its first member would leave the ages of its type, the whole household is
 * replaced in place by a young one of the same type, kind of place and region: the first member at the
 * youngest of those ages, everything else drawn afresh. As first members are drawn evenly from their
 * ages, they stay even over them for all time, and so every share by age stays as it was published.
 *
 * @throws TypeError for a society that `drawSociety` did not draw
 */
export function createAgeing(society: Society, columns: SettledColumns): Ageing {
  return ageing(society, columns, columns.persons.employer.slice());
}

/** @param firstEmployer by person: for whom they worked on the first day */
function ageing(society: Society, columns: SettledColumns, firstEmployer: Uint32Array): Ageing {
  const settling = settlingOf(society, columns);
  const { persons } = columns;
  const { birthday, generation, householdSize } = persons;
  const membersOf = householdTypes(settling);
  const growOlder = [yearOlder(columns), settleOnline(settling), settleOfAge(settling)];
  const drawYoung = [noEmployer(columns), ...stepsOfGeneration(settling)];
  const changeEmployer = changeEmployers(settling, firstEmployer);

  const celebrate = (number: number, first: number, end: number, year: number): boolean => {
    const members = membersOf(number);
    const [{ from, years }] = members;
    const isRenewed = persons.age[first] + 1 >= from + years;
    const household: Household = {
      number,
      members,
      first,
      end,
      generation: isRenewed ? (generation[first] + 1) % GENERATIONS : generation[first],
    };
    for (const step of isRenewed ? drawYoung : growOlder) step(household);
    changeEmployer(household, year);
    return isRenewed;
  };
  return {
    advance(day, visit) {
      const today = dayOfYear(day);
      const year = Math.floor(day / DAYS_PER_YEAR);
      for (let first = 0, number = 0; first < society.size; number++) {
        const next = first + householdSize[first];
        if (birthday[first] === today) {
          const end = Math.min(society.size, next);
          visit(first, end, celebrate(number, first, end, year));
        }
        first = next;
      }
    },
    over: (moved) => ageing(society, moved, firstEmployer),
  };
}

function yearOlder({ persons, traits }: SettledColumns): Step {
  return ({ first, end }) => {
    for (let person = first; person < end; person++) {
      persons.age[person] += 1;
      traits.age[person] = ageTrait(persons.age[person]);
    }
  };
}

function noEmployer({ persons }: SettledColumns): Step {
  return ({ first, end }) => void persons.employer.fill(0, first, end);
}
