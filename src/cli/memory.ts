import { totalmem } from "node:os";
import { actsOf } from "../catalogue/index.ts";
import { bytesPerPerson, personColumns, schemeColumns, traitColumns } from "../state/index.ts";
import type { WorldPlan } from "../world/index.ts";
import { count } from "./numbers.ts";

const GIGABYTE = 1e9;

/** Bytes a person: a bit for each act and each of eight days, but nothing that rules remember. */
function bytesAtLeast({ acts, schemes }: WorldPlan): number {
  const standing = schemes.length * bytesPerPerson(schemeColumns);
  return (
    bytesPerPerson(personColumns) +
    bytesPerPerson(traitColumns) +
    standing +
    actsOf(acts, "person").acts.length
  );
}

/** That this machine cannot hold so many persons of a world, in words; undefined when it may. */
export function lackingMemory(persons: number, worlds: readonly WorldPlan[]): string | undefined {
  // worlds are run one after another
  const bytes = persons * Math.max(...worlds.map(bytesAtLeast));
  if (bytes <= totalmem()) return undefined;
  const [needed, present] = [bytes, totalmem()].map((each) => count(Math.ceil(each / GIGABYTE)));
  return `${count(persons)} persons take ${needed} GB of memory or more; this machine has ${present} GB.`;
}
