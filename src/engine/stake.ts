import { exp2 } from "../base/index.ts";
import type { Answer } from "./answer.ts";
import type { GateProgram } from "./gate-table.ts";
import type { World } from "./world.ts";

const MILLION = 1_000_000;

/** What cheaper or dearer, more or less comes to for a person, in the society's currency. */
export function gainOf({ persons }: World, { stake }: GateProgram, person: number, answer: Answer): number {
  const share = exp2(answer.amountLog2) - exp2(answer.priceLog2);
  return Math.trunc((persons.income[person] * stake * share) / MILLION);
}

/** What is waited longer (above 0) or shorter, in whole hundredths of a day: threads add them in any order. */
export function waitOf({ waits }: GateProgram, { waitLog2 }: Answer): number {
  return Math.round(100 * waits * (exp2(waitLog2) - 1));
}
