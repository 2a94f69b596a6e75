import { itemsAt } from "../../text/index.ts";
import type { Audited } from "../audited.ts";
import { pieceAlong, pieceOf, strikes } from "../facts.ts";
import type { Clue, PassedOn } from "./knowledge.ts";
import { noticeAccess } from "./notice-access.ts";

/** Who else than the operator learns what somebody has done: they themselves, those with whom it is shared, gates. */
export function aboutRecords(audited: Audited, passes: readonly PassedOn[]): readonly Clue[] {
  const { sources } = audited.scheme;
  const self: readonly Clue[] =
    sources.length === 0
      ? []
      : [
          {
            audience: { kind: "self", name: "" },
            learns: "records",
            access: noticeAccess(audited),
            piece: pieceAlong(audited, "process", "notice")[0],
          },
        ];
  const passed = passes.map(
    ({ source, to, piece }): Clue => ({
      audience: { kind: "scheme", name: to },
      learns: "records",
      access: "always",
      of: source,
      piece,
    }),
  );
  return [...self, ...shared(audited), ...passed, ...atGates(audited)];
}

function shared(audited: Audited): readonly Clue[] {
  return audited.scheme.sources.flatMap(({ id, sharedWith }) => {
    const pieces = itemsAt(pieceOf(audited, "sources", id), "sharedWith");
    return sharedWith.map(
      (share, position): Clue => ({
        audience: { kind: "partner", name: share.with },
        learns: "records",
        access: "always",
        of: id,
        piece: pieces[position],
      }),
    );
  });
}

/** A gate that asks what was recorded, or that a camera tells whom it takes for somebody. */
function atGates(audited: Audited): readonly Clue[] {
  return strikes(audited).flatMap(({ consequence, gate }): Clue[] => {
    const { recorded, watched } = consequence.when;
    const source = recorded?.source ?? watched;
    if (source === undefined) return [];
    return [
      {
        audience: { kind: "keeper", name: gate.keeper },
        learns: "records",
        access: "always",
        of: source,
        piece: pieceOf(audited, "consequences", consequence.id, "when"),
      },
    ];
  });
}
