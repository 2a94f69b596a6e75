import type { Act, Gate } from "../catalogue/index.ts";
import { type Consequence, isHarm, type List, type Rule, type Source } from "../scheme/index.ts";
import { fieldAt, itemsAt, type Located, textAt } from "../text/index.ts";
import type { Audited } from "./audited.ts";

/** What somebody did, as far as a scheme's text tells: an act, and the rule or source that has it. */
export interface Seen<By> {
  readonly act: Act;
  readonly by: By;
}

/** The piece of an item of a list of the scheme, or of a field of it if it says so. */
export function pieceOf({ pieces }: Audited, list: string, id: string, field?: string): Located {
  const item = itemsAt(pieces, list).find((each) => textAt(each, "id") === id);
  return (item && field && fieldAt(item, field)) || item || pieces;
}

/** The piece at a path, or the nearest above it that the scheme has; nothing where it lacks the block. */
export function pieceAlong({ pieces }: Audited, ...path: readonly string[]): readonly Located[] {
  for (let length = path.length; length > 0; length--) {
    const piece = fieldAt(pieces, ...path.slice(0, length));
    if (piece !== undefined) return [piece];
  }
  return [];
}

/** Names as a sentence lists them; of many, the first. */
export function named(things: readonly { readonly id: string }[]): string {
  const ids = [...new Set(things.map(({ id }) => id))];
  return ids.length <= 6 ? ids.join(", ") : `${ids.slice(0, 6).join(", ")} … (${ids.length})`;
}

/** Consequences at gates to which persons come, with the gate. */
export function strikes({ scheme, gates }: Audited): readonly { consequence: Consequence; gate: Gate }[] {
  return scheme.consequences.flatMap((consequence) => {
    const gate = gates.get(consequence.gate);
    return gate?.of === "person" ? [{ consequence, gate }] : [];
  });
}

/** Those that are to the disadvantage of whom they strike. */
export function harms(audited: Audited): readonly { consequence: Consequence; gate: Gate }[] {
  return strikes(audited).filter(({ consequence }) => isHarm(consequence.effect));
}

/** Harms that come near a decision in law: severity 3 or more, or at an essential gate. */
export function heavyHarms(audited: Audited): readonly { consequence: Consequence; gate: Gate }[] {
  return harms(audited).filter(({ consequence, gate }) => consequence.severity >= 3 || gate.isEssential);
}

/** Consequences at gates that somebody else than the operator keeps. */
export function atThirdParties(audited: Audited): readonly { consequence: Consequence; gate: Gate }[] {
  const own = audited.scheme.operator === "public" ? ["authority", "welfare office"] : [];
  return strikes(audited).filter(({ gate }) => !own.includes(gate.keeper));
}

/** Pieces of consequences. */
export function piecesOf(
  audited: Audited,
  struck: readonly { readonly consequence: Consequence }[],
  field?: string,
): readonly Located[] {
  return struck.map(({ consequence }) => pieceOf(audited, "consequences", consequence.id, field));
}

/** Whether a record counts against somebody. */
export function isCosting({ scheme }: Audited, rule: Rule): boolean {
  const list = scheme.lists.find(({ id }) => id === rule.list);
  return (rule.points ?? 0) < 0 || rule.straightTo !== undefined || list?.kind === "black";
}

/** Rules whose act passes a test. */
export function counted(audited: Audited, test: (act: Act) => boolean): readonly Seen<Rule>[] {
  return audited.scheme.rules.flatMap((by) => {
    const act = audited.acts.get(by.act);
    return act !== undefined && test(act) ? [{ act, by }] : [];
  });
}

/** Acts that a source records, that nothing counts from it, and that pass a test. */
export function onlyRecorded(audited: Audited, test: (act: Act) => boolean): readonly Seen<Source>[] {
  const { scheme, acts } = audited;
  const side = scheme.covers.persons ? "person" : "organisation";
  return scheme.sources.flatMap((by) =>
    [...acts.values()]
      .filter((act) => act.of === side && by.contexts.includes(act.context))
      .filter((act) => by.acts === undefined || by.acts.includes(act.id))
      .filter((act) => !scheme.rules.some((rule) => rule.source === by.id && rule.act === act.id))
      .filter((act) => !scheme.consequences.some(({ when }) => isRecorded(when, by.id, act.id)))
      .filter(test)
      .map((act) => ({ act, by })),
  );
}

function isRecorded({ recorded }: Consequence["when"], source: string, act: string): boolean {
  return recorded?.source === source && recorded.act === act;
}

/** Whether what a rule does to a score or a list ends: by term, expiry, reset or decay, or by a way out. */
export function endOf({ scheme }: Audited, rule: Rule): "ends" | "by a way out" | "never" {
  const list = scheme.lists.find(({ id }) => id === rule.list);
  const movesScore = rule.points !== undefined || rule.straightTo !== undefined;
  const listEnd = list === undefined ? "ends" : endOfList(list);
  if (!movesScore) return listEnd;
  const fades = rule.expires !== undefined || decays(scheme.score, rule);
  return fades ? listEnd : "never";
}

function endOfList({ term, exits }: List): "ends" | "by a way out" | "never" {
  if (term !== undefined) return "ends";
  return exits.length > 0 ? "by a way out" : "never";
}

function decays(score: Audited["scheme"]["score"], rule: Rule): boolean {
  if (score.kind === "points") return score.reset !== undefined || score.decay !== undefined;
  if (score.kind !== "weighted") return false;
  return score.indicators.find(({ id }) => id === rule.indicator)?.decay !== undefined;
}

/** Sources that tell people by their pictures. */
export function byPictures({ scheme }: Audited): readonly Source[] {
  return scheme.sources.filter(
    ({ identifies, watches }) => identifies !== undefined || watches !== undefined,
  );
}

/** Black lists that courts' records lead to. */
export function courtLists(audited: Audited): readonly List[] {
  const fed = counted(audited, ({ context }) => context === "justice").map(({ by }) => by.list);
  return audited.scheme.lists.filter(({ id, kind }) => kind === "black" && fed.includes(id));
}

/** Lists, and the score, that anyone can look somebody up in. */
export function publicly(audited: Audited): readonly Located[] {
  const { scheme } = audited;
  const lists = scheme.lists.filter(({ kind, published }) => {
    return kind === "black" && published.some(({ audience }) => audience.includes("public"));
  });
  const ofLists = lists.map(({ id }) => pieceOf(audited, "lists", id, "published"));
  return [...ofLists, ...(scheme.visibility?.public ? pieceAlong(audited, "visibility", "public") : [])];
}

/** Names of what `publicly` finds. */
export function publishedNames({ scheme }: Audited): string {
  const lists = scheme.lists.filter(({ published }) => published.length > 0);
  return named([...lists, ...(scheme.visibility?.public ? [{ id: "visibility.public" }] : [])]);
}

/** Whether a state operates it, alone or with others. */
export function isOfState({ scheme }: Audited): boolean {
  return scheme.operator === "public" || scheme.operator === "joint";
}
