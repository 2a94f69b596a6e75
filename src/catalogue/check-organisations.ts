import type { Problem } from "../base/index.ts";
import { fieldAt, keyPlaceAt, type Located, type Path, textAt } from "../text/index.ts";
import type { Trait } from "./contexts.ts";

/** What an organisation has that rates can load on: how it is run, its size and where it is. */
const ofOrganisations: readonly Trait[] = ["diligence", "caution", "conformity", "skill", "means", "urban"];

/** Keys of an act that say whom an organisation's act reaches, or what it promised. */
const ofActsAlone = ["harms", "promise"];

/** What only persons have, in who can do or ask for something. */
const ofPersonsAlone = ["minAge", "maxAge", "work", "online"];

/**
 * What an act or gate says that does not go with who does it: ages of organisations, customers of persons.
 *
 * @param who path to its block of who can do it
 * @param loads paths to its loads
 * @param others paths to further keys that only persons' acts or gates have
 * @param room the first half of the code
 */
export function checkSide(
  item: Located,
  {
    who,
    loads,
    others,
  }: { readonly who: Path; readonly loads: readonly Path[]; readonly others: readonly Path[] },
  room: string,
): Problem[] {
  if (textAt(item, "of") !== "organisation") {
    return ofActsAlone.flatMap((key) => misplaced(item, [key], "organisation", "person", room));
  }
  const traits = loads.flatMap((path) => {
    const loaded = fieldAt(item, ...path, "traits");
    const names = loaded?.kind === "map" ? [...loaded.entries.keys()] : [];
    return names
      .filter((name) => !ofOrganisations.includes(name as Trait))
      .map((name) => [...path, "traits", name]);
  });
  return [...ofPersonsAlone.map((key) => [...who, key]), ...traits, ...others].flatMap((path) =>
    misplaced(item, path, "person", "organisation", room),
  );
}

function misplaced(item: Located, path: Path, whose: string, doer: string, room: string): Problem[] {
  if (fieldAt(item, ...path) === undefined) return [];
  const key = String(path.at(-1));
  return [
    {
      code: `${room}/of-others`,
      at: keyPlaceAt(item, path),
      key,
      message: `\`${key}\` is about ${whose}s, and \`${textAt(item, "id")}\` is of ${doer}s`,
      hint: `remove \`${key}:\`, or write \`of: ${whose}\``,
    },
  ];
}
