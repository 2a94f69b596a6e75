import type { List } from "../../scheme/index.ts";
import { itemsAt } from "../../text/index.ts";
import type { Audited } from "../audited.ts";
import { pieceAlong, pieceOf, strikes } from "../facts.ts";
import type { Audience, Clue } from "./knowledge.ts";
import { noticeAccess } from "./notice-access.ts";

/** Who learns that somebody is on a list. */
export function aboutLists(audited: Audited): readonly Clue[] {
  return audited.scheme.lists.flatMap((list) => [
    ofPerson(audited, list),
    ...ofKeepers(audited, list),
    ...ofReaders(audited, list),
  ]);
}

/** Told before it happens, or shown to everybody, or as of any other entry. */
function ofPerson(audited: Audited, { id, notice, published }: List): Clue {
  const told = { audience: { kind: "self", name: "" }, learns: "list entry", of: id } as const;
  const isPublic = published.some(({ audience }) => audience.includes("public"));
  if (notice !== undefined || isPublic) {
    const piece = pieceOf(audited, "lists", id, notice === undefined ? "published" : "notice");
    return { ...told, access: "always", piece };
  }
  return { ...told, access: noticeAccess(audited), piece: pieceAlong(audited, "process", "notice")[0] };
}

function ofKeepers(audited: Audited, { id }: List): readonly Clue[] {
  const asking = strikes(audited).filter(({ consequence }) => consequence.when.lists?.includes(id));
  return asking.map(
    ({ consequence, gate }): Clue => ({
      audience: { kind: "keeper", name: gate.keeper },
      learns: "list entry",
      access: "always",
      of: id,
      piece: pieceOf(audited, "consequences", consequence.id, "when"),
    }),
  );
}

function ofReaders(audited: Audited, { id, published }: List): readonly Clue[] {
  const pieces = itemsAt(pieceOf(audited, "lists", id), "published");
  return published.flatMap(({ audience }, position) =>
    audience.map(
      (name): Clue => ({
        audience: readerCalled(name),
        learns: "list entry",
        access: "always",
        of: id,
        piece: pieces[position],
      }),
    ),
  );
}

function readerCalled(name: string): Audience {
  return name === "public" ? { kind: "public", name: "" } : { kind: "listed to", name };
}
