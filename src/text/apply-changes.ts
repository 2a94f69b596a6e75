import type { Place, Problem } from "../base/index.ts";
import { type Change, placeOfChange } from "./changes.ts";
import { textAt } from "./field.ts";
import { bareValue, type Entry, type Located } from "./located.ts";
import { listNames, nearest } from "./names.ts";
import { type Reading, readPieces } from "./read-yaml.ts";

/**
 * Pieces with what changes write into them, one after another, and every change that leads nowhere. What a change
 * wrote has the change for its place; all else keeps its own. A key that a block could not have is written all
 * the same: whoever checks the pieces tells it, with the nearest right one.
 *
 * @param fixed keys at the top that belong to the file and cannot change
 */
export function applyChanges(top: Located, changes: readonly Change[], fixed: readonly string[]): Reading {
  const problems: Problem[] = [];
  const pieces = changes.reduce((now, change) => {
    const at = placeOfChange(change.name);
    if (fixed.includes(change.steps[0])) {
      problems.push(belongsToFile(change, at));
      return now;
    }
    const { pieces: value, problems: ofValue } =
      change.value === "" ? { pieces: undefined, problems: [] } : readPieces(change.value, change.name);
    problems.push(...ofValue);
    if (ofValue.length > 0) return now;
    return put(now, change.steps, { change, at, value: value && placedAt(value, at), problems }) ?? now;
  }, top);
  // the text as a whole is still its file's, whatever was taken out of it
  return { pieces: { ...pieces, at: top.at }, problems };
}

interface Changing {
  readonly change: Change;
  readonly at: Place;
  /** undefined where the change removes */
  readonly value: Located | undefined;
  readonly problems: Problem[];
}

/** The piece with a change in it; undefined where it is gone, or where nothing could be changed. */
function put(piece: Located | undefined, steps: readonly string[], changing: Changing): Located | undefined {
  if (steps.length === 0) return changing.value;
  if (piece?.kind === "list") return putInList(piece, steps, changing);
  const entries = piece?.kind === "map" ? piece.entries : new Map<string, Entry>();
  const [key, ...rest] = steps;
  const lower = entries.get(key);
  if (lower === undefined && changing.value === undefined) {
    return nowhere(piece, key, [...entries.keys()], changing);
  }
  const value = put(lower?.value, rest, changing);
  if (value === undefined && (rest.length > 0 || changing.value !== undefined)) return undefined;
  const next = new Map(entries);
  if (value === undefined) next.delete(key);
  else next.set(key, { keyAt: lower === undefined ? changing.at : lower.keyAt, value });
  // a block that lacks something because of a change rests on it, too
  const at = value === undefined ? changing.at : (piece?.at ?? changing.at);
  return { kind: "map", at, entries: next };
}

function putInList(
  list: Located & { readonly kind: "list" },
  [step, ...rest]: readonly string[],
  changing: Changing,
): Located | undefined {
  const position = list.items.findIndex((item) => nameOf(item) === step);
  if (position < 0 && (rest.length > 0 || changing.value === undefined)) {
    return nowhere(list, step, list.items.map(nameOf), changing);
  }
  const value = put(list.items[position], rest, changing);
  if (value === undefined && rest.length > 0) return undefined;
  const items = [...list.items];
  if (value === undefined) items.splice(position, 1);
  else items.splice(position < 0 ? items.length : position, 1, withId(value, step, changing.at));
  return { kind: "list", at: value === undefined ? changing.at : list.at, items };
}

/** An item is called by its id, its label in one language, or itself. */
function nameOf(item: Located): string {
  if (item.kind !== "map") return String(bareValue(item));
  return textAt(item, "id") ?? textAt(item, "label") ?? "(no id)";
}

/** A block that is put into a list under a name has it for its id, unless it says another. */
function withId(item: Located, id: string, at: Place): Located {
  if (item.kind !== "map" || nameOf(item) !== "(no id)") return item;
  const named: Located = { kind: "scalar", at, value: id };
  return { ...item, entries: new Map([["id", { keyAt: at, value: named }], ...item.entries]) };
}

function placedAt(piece: Located, at: Place): Located {
  if (piece.kind === "scalar") return { ...piece, at };
  if (piece.kind === "list") return { ...piece, at, items: piece.items.map((item) => placedAt(item, at)) };
  const entries = [...piece.entries].map(
    ([key, { value }]) => [key, { keyAt: at, value: placedAt(value, at) }] as const,
  );
  return { ...piece, at, entries: new Map(entries) };
}

function nowhere(
  piece: Located | undefined,
  step: string,
  names: readonly string[],
  { change, at, problems }: Changing,
): undefined {
  problems.push({
    code: "text/change-nowhere",
    at,
    message: `the change leads nowhere: there is no \`${step}\``,
    found: change.steps.join("."),
    allowed: listNames(names) || "nothing stands there",
    hint:
      nearest(step, names) ??
      (piece?.kind === "list" ? "items are named by their id" : "leave it out: nothing is there to remove"),
  });
}

function belongsToFile({ steps }: Change, at: Place): Problem {
  return {
    code: "text/change-nowhere",
    at,
    message: `\`${steps[0]}\` belongs to the file itself, and no change can reach it`,
    found: steps.join("."),
    hint: "change it in the file, or leave the change out",
  };
}
