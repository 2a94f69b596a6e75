import type { Problem } from "../base/index.ts";
import { fieldAt, textAt } from "./field.ts";
import type { Located } from "./located.ts";
import { idShape } from "./shapes.ts";

/**
 * That what a text calls itself is the name of its file, by which others find it. A text without a
 * file of its own (in an editor, on a pipe) may call itself anything.
 *
 * @param room the first half of the code, and the key under which the name stands
 */
export function checkNameOfFile(top: Located, room: string): Problem[] {
  const id = textAt(top, room);
  const at = fieldAt(top, room)?.at;
  const name = at && /([^/\\]+)\.ya?ml$/.exec(at.file)?.[1];
  if (id === undefined || at === undefined || name === undefined || id === name) return [];
  // one that has not the form of an id is told so by the shape
  if (!idShape.safeParse(id).success) return [];
  return [
    {
      code: `${room}/name-differs`,
      at,
      message: `this ${room} is called otherwise than its file`,
      found: id,
      allowed: name,
      hint: `write \`${room}: ${name}\`, or call the file ${id}.yaml; others find it by that name`,
    },
  ];
}
