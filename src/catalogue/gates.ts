import { z } from "zod";
import type { Checked } from "../base/index.ts";
import {
  checkLanguages,
  checkShape,
  checkUniqueIds,
  idShape,
  itemsAt,
  type Located,
  mergeProblems,
  type Texts,
  textsShape,
} from "../text/index.ts";
import { contexts } from "./contexts.ts";

/** What a consequence can do at a gate. */
export const effects = ["refuse", "admit", "queue", "rank", "price", "amount", "speed"] as const;

const gateShape = z.strictObject({
  id: idShape,
  context: z.enum(contexts),
  label: textsShape,
  keeper: z.string().min(1).describe("who decides: bank, employer, school, airline ..."),
  of: z.enum(["person", "organisation"]).default("person").describe("who applies"),
  effects: z.array(z.enum(effects)).min(1).describe("what a scheme can do here"),
  isEssential: z.boolean().describe("whether life without it is hard: food, health, school, home, work"),
});

/** A place where an institution decides about a person or an organisation. */
export type Gate = z.output<typeof gateShape>;

/** The definition of a gates file, from which its JSON Schema is made. */
export const gatesShape = z.strictObject({
  title: textsShape,
  gates: z.array(gateShape).min(1).max(200).describe("where institutions decide"),
});

/** The gates of a world, in the order of their file. */
export interface GateCatalogue {
  readonly title: Texts;
  readonly gates: readonly Gate[];
}

/** The gates of a file, or every mistake in it. */
export function readGates(top: Located): Checked<GateCatalogue> {
  const shape = checkShape(gatesShape, top, "gates");
  const meaning = [...checkUniqueIds(itemsAt(top, "gates"), "gates"), ...checkLanguages(top, "gates")];
  const problems = mergeProblems(shape.problems, meaning);
  if (shape.value === undefined || problems.length > 0) return { problems };
  return { value: shape.value, problems: [] };
}
