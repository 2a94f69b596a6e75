import type { Audited } from "./audited.ts";
import { aboutLists } from "./knowledge/about-lists.ts";
import { aboutRecords } from "./knowledge/about-records.ts";
import { aboutScore } from "./knowledge/about-score.ts";
import { audienceKinds, type Clue, type Knowledge, learnable, type PassedOn } from "./knowledge/knowledge.ts";
import { ofOperator } from "./knowledge/of-operator.ts";

/** What each audience knows of a person, as far as the text tells. @param passes what a world passes to others */
export function audienceKnowledge(audited: Audited, passes: readonly PassedOn[] = []): readonly Knowledge[] {
  const clues = [
    ...ofOperator(audited),
    ...aboutRecords(audited, passes),
    ...aboutScore(audited),
    ...aboutLists(audited),
  ];
  const groups = new Map<string, Clue[]>();
  for (const clue of clues) {
    const { audience, learns, access } = clue;
    const key = [audience.kind, audience.name, learns, access].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), clue]);
  }
  return [...groups.values()].map(knowledgeOf).sort(inOrder);
}

function knowledgeOf(clues: readonly Clue[]): Knowledge {
  const [{ audience, learns, access }] = clues;
  const places = clues.flatMap(({ piece }) => (piece === undefined ? [] : [piece.at]));
  return {
    audience,
    learns,
    access,
    of: [...new Set(clues.flatMap(({ of }) => of ?? []))],
    at: [...new Map(places.map((at) => [`${at.file}:${at.line}:${at.column}`, at])).values()],
  };
}

function inOrder(one: Knowledge, other: Knowledge): number {
  const kinds = audienceKinds.indexOf(one.audience.kind) - audienceKinds.indexOf(other.audience.kind);
  const names = one.audience.name < other.audience.name ? -1 : 1;
  const things = learnable.indexOf(one.learns) - learnable.indexOf(other.learns);
  return kinds || (one.audience.name === other.audience.name ? things : names);
}
