import type { Problem } from "../base/index.ts";
import type { ReadScheme } from "../scheme/index.ts";
import type { Margins } from "../society/index.ts";
import {
  bareValue,
  fieldAt,
  itemsAt,
  type Located,
  listNames,
  nearest,
  numberAt,
  textAt,
} from "../text/index.ts";
import { checkPasses } from "./check-passes.ts";
import type { Parts } from "./parts.ts";

/** A scheme of a world: where the file names it, and what it is, unless that has mistakes of its own. */
export interface WrittenEntry {
  readonly piece: Located;
  readonly read: ReadScheme | undefined;
}

/** Mistakes in what a world says of its schemes: days turned round, regions and passes that lead nowhere. */
export function checkEntries(top: Located, { asked, margins }: Parts): Problem[] {
  const named = itemsAt(top, "schemes").filter((piece) => textAt(piece, "scheme") !== undefined);
  const entries = named.map((piece, position): WrittenEntry => ({ piece, read: asked[position] }));
  const passed = new Map<string, Located>();
  return entries.flatMap((entry) => [
    ...checkDays(entry.piece),
    ...checkRegions(entry.piece, margins),
    ...checkPasses(entry, entries, passed),
  ]);
}

function checkDays(entry: Located): Problem[] {
  const from = numberAt(entry, "from") ?? 0;
  const until = numberAt(entry, "until");
  if (until === undefined || until > from) return [];
  return [
    {
      code: "world/ends-before-it-begins",
      at: fieldAt(entry, "until")?.at ?? entry.at,
      message: "the scheme would end on its first day at work, or before",
      found: `from ${from} until ${until}`,
      allowed: `a day after ${from}`,
      hint: "`until` is the first day on which it is no longer at work",
    },
  ];
}

function checkRegions(entry: Located, margins: Margins | undefined): Problem[] {
  if (margins === undefined) return [];
  const known = margins.regions.cells.map(({ id }) => id);
  return itemsAt(entry, "regions").flatMap((piece) => {
    const region = bareValue(piece);
    if (typeof region !== "string" || known.includes(region)) return [];
    return [
      {
        code: "world/unknown-region",
        at: piece.at,
        message: `the society \`${margins.society}\` has no region \`${region}\``,
        found: region,
        allowed: listNames(known),
        hint: nearest(region, known) ?? "regions are those under `regions:` in the society's file",
      },
    ];
  });
}
