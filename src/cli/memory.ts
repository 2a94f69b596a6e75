import { totalmem } from "node:os";
import { bytesPerPerson, personColumns, schemeColumns, traitColumns } from "../state/index.ts";
import { count } from "./numbers.ts";

const GIGABYTE = 1e9;

/** That this machine cannot hold so many persons, in words; undefined when it may. */
export function lackingMemory(persons: number, acts: number): string | undefined {
  // at the very least: one bit for each act and each of eight days, and nothing that rules remember
  const columns = [personColumns, traitColumns, schemeColumns].map((each) => bytesPerPerson(each));
  const bytes = persons * columns.reduce((sum, each) => sum + each, acts);
  if (bytes <= totalmem()) return undefined;
  const [needed, present] = [bytes, totalmem()].map((each) => count(Math.ceil(each / GIGABYTE)));
  return `${count(persons)} persons take ${needed} GB of memory or more; this machine has ${present} GB.`;
}
