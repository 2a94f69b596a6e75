import type { Place, Problem } from "../base/index.ts";
import { itemsAt, type Located, listNames, nearest, textAt } from "../text/index.ts";

/** A name that somebody uses, and where. */
export interface UsedName {
  readonly name: string;
  readonly at: Place;
}

/** What is declared under a key whose items have ids: `lists`, `sources`. */
export function idsAt(top: Located, ...path: readonly string[]): string[] {
  return itemsAt(top, ...path).flatMap((item) => textAt(item, "id") ?? []);
}

/** The words of a list, each with its place. */
export function usedAt(piece: Located, ...path: readonly string[]): UsedName[] {
  return itemsAt(piece, ...path).flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" ? [{ name: item.value, at: item.at }] : [],
  );
}

/** Names that are used and declared nowhere. @param who uses them; @param where they are declared, as a key */
export function unknownNames(
  used: readonly UsedName[],
  known: readonly string[],
  code: string,
  who: string,
  where: string,
): Problem[] {
  return used
    .filter(({ name }) => !known.includes(name))
    .map(({ name, at }) => ({
      code,
      at,
      message: `${who} names what is not among the ${where}`,
      found: name,
      allowed: listNames(known) || "none is declared",
      hint: nearest(name, known) ?? `declare it under \`${where}:\``,
    }));
}
