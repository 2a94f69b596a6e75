import type { Program, ReceivedProgram, Scheme, TermProgram } from "../scheme/index.ts";
import type { Margins } from "../society/index.ts";
import type { WorldEntry } from "./world-shape.ts";

/** A scheme of a world, and what the world's file says of it; undefined for a scheme by itself. */
export interface Entered {
  readonly scheme: Scheme;
  readonly entry: WorldEntry | undefined;
}

/** When, where and with whose records a scheme is at work, as its program says it. */
export function lowerEntries(
  entered: readonly Entered[],
  margins: Margins,
): readonly Pick<Program, "term" | "receives">[] {
  return entered.map((own) => ({
    term: own.entry && lowerTerm(own.entry, margins),
    receives: entered.flatMap((giver) => receivedFrom(giver, own)),
  }));
}

function lowerTerm({ from, until, regions }: WorldEntry, margins: Margins): TermProgram | undefined {
  if (from === 0 && until === undefined && regions === undefined) return undefined;
  return {
    from,
    until: until ?? Number.POSITIVE_INFINITY,
    regions: regions && Uint8Array.from(margins.regions.cells, ({ id }) => (regions.includes(id) ? 1 : 0)),
  };
}

function receivedFrom(giver: Entered, own: Entered): ReceivedProgram[] {
  return (giver.entry?.passes ?? [])
    .filter(({ to }) => to === own.scheme.scheme)
    .map(({ source, as, share, delay, from }) => ({
      giver: giver.scheme.scheme,
      source: giver.scheme.sources.findIndex(({ id }) => id === source),
      as: own.scheme.sources.findIndex(({ id }) => id === as),
      share,
      shortestDelay: delay?.days[0] ?? 0,
      longestDelay: delay?.days[1] ?? 0,
      from: from ?? Math.max(giver.entry?.from ?? 0, own.entry?.from ?? 0),
    }));
}
