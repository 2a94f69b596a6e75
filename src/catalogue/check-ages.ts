import type { Problem } from "../base/index.ts";
import { type Located, numberAt, textAt } from "../text/index.ts";

/**
 * An age range that is turned round, so that nobody is in it.
 *
 * @param item the act or gate, which messages name
 * @param who its block of ages; undefined where it has none
 * @param room the first half of the code
 */
export function checkAges(item: Located, who: Located | undefined, room: string): Problem[] {
  if (who === undefined) return [];
  const youngest = numberAt(who, "minAge");
  const oldest = numberAt(who, "maxAge");
  if (youngest === undefined || oldest === undefined || youngest <= oldest) return [];
  return [
    {
      code: `${room}/nobody-can`,
      at: who.at,
      message: `nobody is old enough and young enough for \`${textAt(item, "id")}\``,
      found: `from ${youngest} to ${oldest}`,
      hint: `write {minAge: ${oldest}, maxAge: ${youngest}}, or leave one out`,
    },
  ];
}
