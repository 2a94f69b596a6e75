import type { Audited } from "../audited.ts";
import { pieceAlong, pieceOf } from "../facts.ts";
import type { Audience, Clue } from "./knowledge.ts";

/** Whoever operates a scheme knows what reaches it, and what it makes of that. */
export function ofOperator(audited: Audited): readonly Clue[] {
  const { scheme } = audited;
  const audience: Audience = { kind: "operator", name: scheme.operator };
  const always = { audience, access: "always" } as const;
  const reaching = scheme.sources.filter(({ passedOn }) => passedOn.share > 0);
  return [
    ...reaching.map(
      ({ id }): Clue => ({
        ...always,
        learns: "records",
        of: id,
        piece: pieceOf(audited, "sources", id, "passedOn"),
      }),
    ),
    ...(scheme.score.kind === "none" ? [] : known(audited, always, "score")),
    ...(scheme.grades === undefined ? [] : known(audited, always, "grade")),
    ...scheme.lists.map(
      ({ id }): Clue => ({ ...always, learns: "list entry", of: id, piece: pieceOf(audited, "lists", id) }),
    ),
  ];
}

function known(
  audited: Audited,
  always: Pick<Clue, "audience" | "access">,
  learns: "score" | "grade",
): readonly Clue[] {
  const path = learns === "score" ? "score" : "grades";
  return pieceAlong(audited, path).map((piece) => ({ ...always, learns, piece }));
}
