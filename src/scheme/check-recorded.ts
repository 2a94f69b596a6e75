import type { Problem } from "../base/index.ts";
import type { Act } from "../catalogue/index.ts";
import { fieldAt, itemsAt, type Located, listNames, nearest, textAt, wordsAt } from "../text/index.ts";

/**
 * Mistakes in `when.recorded`: a source that the scheme does not have, an act that it cannot see.
 *
 * @param name of the consequence, as messages say it
 */
export function checkRecorded(
  consequence: Located,
  top: Located,
  acts: readonly Act[],
  name: string,
): Problem[] {
  const recorded = fieldAt(consequence, "when", "recorded");
  if (recorded === undefined) return [];
  const sources = itemsAt(top, "sources");
  const id = textAt(recorded, "source");
  const source = sources.find((each) => textAt(each, "id") === id);
  if (id !== undefined && source === undefined) return [unknownSource(recorded, id, sources, name)];
  return source === undefined ? [] : checkAct(recorded, source, acts, name);
}

function unknownSource(recorded: Located, id: string, sources: readonly Located[], name: string): Problem {
  const known = sources.flatMap((each) => textAt(each, "id") ?? []);
  return {
    code: "scheme/unknown-source",
    at: fieldAt(recorded, "source")?.at ?? recorded.at,
    message: `${name} strikes whom a source has recorded that the scheme does not have`,
    found: id,
    allowed: listNames(known) || "none is declared",
    hint: nearest(id, known) ?? "declare it under `sources:`",
  };
}

function checkAct(recorded: Located, source: Located, acts: readonly Act[], name: string): Problem[] {
  const id = textAt(recorded, "act");
  const at = fieldAt(recorded, "act")?.at;
  if (id === undefined || at === undefined) return [];
  const act = acts.find((each) => each.id === id);
  const sourceName = textAt(source, "id") ?? "the source";
  if (act === undefined) {
    return [
      {
        code: "scheme/unknown-act",
        at,
        message: `${name} strikes on an act that nobody does`,
        found: id,
        allowed: "an id from the acts file",
        hint:
          nearest(
            id,
            acts.map((each) => each.id),
          ) ?? "`glasshouse list acts` names them all",
      },
    ];
  }
  const contexts = wordsAt(source, "contexts");
  const only = wordsAt(source, "acts");
  const isSeen = contexts.includes(act.context) && (only.length === 0 || only.includes(id));
  if (isSeen || contexts.length === 0) return [];
  return [
    {
      code: "scheme/act-out-of-sight",
      at,
      message: `${name} strikes on a record of \`${id}\`, which \`${sourceName}\` never sees`,
      found: `${sourceName} sees ${only.length === 0 ? contexts.join(", ") : only.join(", ")}`,
      hint: `choose an act that it sees, or add \`${act.context}\` to its contexts`,
    },
  ];
}
