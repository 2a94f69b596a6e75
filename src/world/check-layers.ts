import type { Place, Problem } from "../base/index.ts";
import { relations } from "../scheme/index.ts";
import type { Margins } from "../society/index.ts";
import { fieldAt, itemsAt, type Located, listNames, nearest, textAt } from "../text/index.ts";

/** Whose standing counts, where a scheme says so: a name, and what says it. */
interface Asked {
  readonly of: string;
  readonly at: Place;
  readonly by: string;
}

/** Whom everybody may have, whatever the society. */
const inEverySociety: readonly string[] = [...relations, "representative"];

/** Layers of ties that a scheme counts on and its society does not have. */
export function checkLayers(top: Located, { society, ties }: Margins): Problem[] {
  const layers = ties.layers.map(({ id }) => id);
  const known = [...inEverySociety, ...layers];
  return askedIn(top).flatMap(({ of, at, by }) =>
    known.includes(of) || of === "self"
      ? []
      : [
          {
            code: "scheme/unknown-layer",
            at,
            message: `\`${by}\` counts others by a layer of ties that the society \`${society}\` does not have`,
            found: of,
            allowed: listNames(known),
            hint: nearest(of, known) ?? "choose a relation, or one of the society's layers",
          },
        ],
  );
}

function askedIn(top: Located): Asked[] {
  return [
    ...itemsAt(top, "association").map((item) => ({ item, path: ["of"] })),
    ...itemsAt(top, "ratings").map((item) => ({ item, path: ["of"] })),
    ...itemsAt(top, "consequences").map((item) => ({ item, path: ["when", "of"] })),
  ].flatMap(({ item, path }) => {
    const of = textAt(item, ...path);
    const at = fieldAt(item, ...path)?.at;
    return of === undefined || at === undefined ? [] : [{ of, at, by: textAt(item, "id") ?? "this block" }];
  });
}
