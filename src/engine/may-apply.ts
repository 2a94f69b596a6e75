import type { GateProgram } from "./gate-table.ts";
import type { World } from "./world.ts";

const EMPLOYED = 1;
const SEEKING = 2;

/** Whether somebody is of those who can come to a gate at all, as they are today. */
export function canApply({ persons }: World, { rate, work, isOnline }: GateProgram, person: number): boolean {
  const age = persons.age[person];
  if (age < rate.minAge || age > rate.maxAge) return false;
  if (((rate.places >>> persons.place[person]) & 1) === 0) return false;
  if (isOnline && persons.online[person] === 0) return false;
  if (work === EMPLOYED) return persons.employer[person] !== 0 && persons.jobless[person] === 0;
  return work !== SEEKING || (persons.employer[person] !== 0 && persons.jobless[person] === 1);
}
