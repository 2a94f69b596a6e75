import type { Problem } from "../base/index.ts";
import { fieldAt, textAt } from "./field.ts";
import type { Located } from "./located.ts";

/**
 * Ids that stand twice in a list whose items have one: the second is never reached by name.
 *
 * @param room the first half of every code
 */
export function checkUniqueIds(list: readonly Located[], room: string): Problem[] {
  const first = new Map<string, Located>();
  return list.flatMap((item) => {
    const id = textAt(item, "id");
    const earlier = id === undefined ? undefined : first.get(id);
    if (id === undefined) return [];
    if (earlier === undefined) {
      first.set(id, item);
      return [];
    }
    return [
      {
        code: `${room}/repeated-id`,
        at: fieldAt(item, "id")?.at ?? item.at,
        message: `\`${id}\` is taken by line ${earlier.at.line}`,
        found: id,
        hint: "choose another id: within a list they are unique, and draws hang on them",
      },
    ];
  });
}
