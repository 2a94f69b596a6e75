import type { ScoreProgram } from "../../scheme/index.ts";
import { otherEntries, type SchemeTallies } from "../../state/index.ts";
import { keepEntry } from "../keep-entry.ts";
import { markOf, type Origin, origins } from "../origin.ts";
import type { SchemeWorld, World } from "../world.ts";

/** A scheme at work on the persons of one chunk, from `from` up to, and without, `to`. */
export interface Assessing {
  readonly world: World;
  readonly scheme: SchemeWorld;
  readonly schemeNumber: number;
  /** undefined where a scheme only keeps lists */
  readonly score: ScoreProgram | undefined;
  readonly tallies: SchemeTallies;
  readonly from: number;
  readonly to: number;
}

const [own] = origins;

/** An entry that no rule makes. */
export type OtherEntry = (typeof otherEntries)[number];

/** Moves a score for a cause that is no rule. */
export function moveScore(assessing: Assessing, person: number, cause: OtherEntry, points: number): void {
  if (points === 0) return;
  assessing.scheme.columns.score[person] += points;
  enterOther(assessing, person, cause, points);
}

/** Notes an entry that no rule makes. @param points in hundredths, and already in the score */
export function enterOther(
  assessing: Assessing,
  person: number,
  cause: OtherEntry,
  points: number,
  origin: Origin = own,
): void {
  assessing.tallies.otherPoints[otherEntries.indexOf(cause)] += points;
  enter(assessing, person, cause, points, origin);
}

/** Notes an entry in the ledger. @param cause id of a rule or indicator, or one of `otherEntries` */
export function enter(
  { world, scheme }: Assessing,
  person: number,
  cause: string,
  points: number,
  origin: Origin = own,
): void {
  if (world.ledger === undefined) return;
  const entry = { day: world.day, person, scheme: scheme.program.id, cause, points };
  keepEntry(world, { ...entry, ...markOf(origin) });
}

/** Points that are in a score because of records of a kind; beyond 32 bits they wrap: a clamp would need an order. */
export function movePart(
  { columns, pool }: SchemeWorld,
  person: number,
  points: number,
  { isMistaken, isPooled }: Origin,
): void {
  if (isMistaken) columns.mistakenPoints[person] += points;
  if (isPooled && pool !== undefined) pool.pooledPoints[person] += points;
}
