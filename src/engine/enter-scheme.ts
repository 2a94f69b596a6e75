import type { Program } from "../scheme/index.ts";
import { NOBODY } from "../society/index.ts";
import { columnsIn } from "./scheme-memory.ts";
import { startOf } from "./start-of.ts";
import type { SchemeWorld } from "./world.ts";

/** Whether a scheme covers a person of this age; nobody who stands in the place of an organisation is. */
export function covers({ coversPersons, minAge }: Program, age: number): boolean {
  return coversPersons && age >= minAge && age !== NOBODY;
}

/** Forgets whatever a scheme knew of a person: they stand where everybody starts, from this day on. */
export function enterScheme(scheme: SchemeWorld, person: number, day: number): void {
  const start: Readonly<Record<string, number | undefined>> = startOf(scheme.program);
  const since = Math.max(0, day); // the columns know no day before day 0
  for (const { name, declared, array } of columnsIn(scheme.program, scheme)) {
    array[person] = start[name] ?? declared.default;
  }
  scheme.columns.gradeSince[person] = since;
  scheme.columns.pendingSince[person] = since;
}
