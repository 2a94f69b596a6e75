import { NO_END, waysOff } from "../../state/index.ts";
import { isFollowed } from "../chronicle.ts";
import { leaveList } from "../leave-list.ts";
import type { Origin } from "../origin.ts";
import type { Assessing } from "./assessing.ts";

/** What a day's records bring somebody on one list. */
interface Grounds {
  readonly person: number;
  readonly list: number;
  /** rule that puts them there: the first of several */
  rule: number;
  records: number;
  /** whether all of them are of somebody else's acts */
  isMistaken: boolean;
  /** whether another scheme passed all of them on */
  isPooled: boolean;
}

/** today's, of the chunk under way: by list and person, so that the order of records cannot matter */
const grounds = new Map<string, Grounds>();
const leaving = new Map<string, { readonly person: number; readonly list: number }>();

/** Begins the day's listings of a chunk. */
export function beginListings(): void {
  grounds.clear();
  leaving.clear();
}

/** A record puts a person on a list, or takes them off one, at the end of the day's counting. */
export function noteOnList(
  { scheme }: Assessing,
  rule: number,
  person: number,
  { isMistaken, isPooled }: Origin,
): void {
  const { list, offList } = scheme.program.rules[rule];
  if (offList !== undefined) leaving.set(`${offList}/${person}`, { person, list: offList });
  if (list === undefined) return;
  const key = `${list}/${person}`;
  const found = grounds.get(key);
  if (found === undefined) {
    grounds.set(key, { person, list, rule, records: 1, isMistaken, isPooled });
    return;
  }
  found.rule = Math.min(found.rule, rule);
  found.records += 1;
  found.isMistaken &&= isMistaken;
  found.isPooled &&= isPooled;
}

/** Those who get off do so first: what they do today lifts no listing that begins today. */
export function settleLists(assessing: Assessing): void {
  const { world, scheme, schemeNumber } = assessing;
  const way = waysOff.indexOf("rule");
  for (const { person, list } of leaving.values()) leaveList(world, scheme, schemeNumber, list, person, way);
  for (const each of grounds.values()) enterList(assessing, each);
}

/** Whoever is not on the list gets on it after notice; for whoever is, each ground may add days. */
function enterList(
  assessing: Assessing,
  { person, list, rule, records, isMistaken, isPooled }: Grounds,
): void {
  const { world, scheme, tallies } = assessing;
  const { notice, term, extension } = scheme.program.lists[list];
  const { listed, until, ground, byMistake } = scheme.lists[list];
  const isNew = listed[person] === 0;
  const byPooling = scheme.pool?.lists[list].byPooling;
  if (byPooling !== undefined && (isNew || !isPooled)) byPooling[person] = isPooled ? 1 : 0;
  if (isNew) {
    listed[person] = world.day + 1 + notice;
    until[person] = term === undefined ? NO_END : Math.min(NO_END - 1, listed[person] + term);
    ground[person] = rule + 1;
    byMistake[person] = isMistaken ? 1 : 0;
    tallies.listed[rule] += 1;
    if (isMistaken) tallies.listedByMistake[rule] += 1;
    noteListing(assessing, person, list, "on", rule, isMistaken);
  }
  const further = isNew ? records - 1 : records;
  if (further === 0) return;
  if (!isMistaken) byMistake[person] = 0;
  tallies.extended[rule] += further;
  if (extension === 0 || until[person] === NO_END) return;
  until[person] = Math.min(NO_END - 1, until[person] + further * extension);
  noteListing(assessing, person, list, "longer", rule, isMistaken);
}

function noteListing(
  { world, scheme, schemeNumber }: Assessing,
  person: number,
  list: number,
  what: "on" | "longer",
  rule: number,
  isMistaken: boolean,
): void {
  if (!isFollowed(world, person)) return;
  const from = scheme.lists[list].listed[person] - 1;
  const event = { kind: "list", day: world.day, person, scheme: schemeNumber, list, what, by: rule } as const;
  world.chronicle?.note({ ...event, from, isMistaken });
}
