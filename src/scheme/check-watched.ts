import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, listNames, nearest, textAt } from "../text/index.ts";

/**
 * Mistakes in `when.watched`: only a source that has a watch list takes anybody for somebody on it.
 *
 * @param name of the consequence, as messages say it
 */
export function checkWatched(consequence: Located, top: Located, name: string): Problem[] {
  const id = textAt(consequence, "when", "watched");
  const at = fieldAt(consequence, "when", "watched")?.at;
  if (id === undefined || at === undefined) return [];
  const sources = itemsAt(top, "sources");
  const source = sources.find((candidate) => textAt(candidate, "id") === id);
  if (source === undefined) {
    const known = sources.flatMap((candidate) => textAt(candidate, "id") ?? []);
    return [
      {
        code: "scheme/unknown-source",
        at,
        message: `${name} strikes whom a source has watched that the scheme does not have`,
        found: id,
        allowed: listNames(known) || "none is declared",
        hint: nearest(id, known) ?? "declare it under `sources:`, with `watches:`",
      },
    ];
  }
  if (fieldAt(source, "watches") !== undefined) return [];
  return [
    {
      code: "scheme/source-watches-nobody",
      at,
      message: `${name} strikes whom \`${id}\` takes for somebody listed, and it has no watch list`,
      found: id,
      hint: `add \`watches:\` to \`${id}\`, or name a source that has it`,
    },
  ];
}
