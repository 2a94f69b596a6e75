import type { Luck } from "../../base/index.ts";
import type { Program } from "../../scheme/index.ts";
import type { SchemeTallies, Tallies } from "../../state/index.ts";
import type { ActProgram } from "../act-table.ts";
import { CalendarQueue } from "../calendar-queue.ts";
import { createSightings } from "../create-sightings.ts";
import type { RuleState } from "../rule-state.ts";
import { CHUNK, type SchemeWorld, type World } from "../world.ts";

const MOST_CALENDAR_BYTES = 2 ** 30;
const BYTES_WAITING = 20;

/**
 * What the calendar of one chunk may grow to: every person doing every act a rule counts on every day,
 * for as long as a record can be under way and points can wait to expire. Only what is used is taken.
 */
function calendarBytes({ rules, sources }: Program): number {
  const waiting = rules.reduce(
    (sum, { source, expiresAfter }) => sum + sources[source].longestDelay + 1 + (expiresAfter ?? 0),
    0,
  );
  return Math.min(MOST_CALENDAR_BYTES, 2 ** 16 + 2 * CHUNK * waiting * BYTES_WAITING);
}

/** A world as it travels to a thread: columns in shared memory, the rest plain data that is copied. */
export interface SharedWorld {
  readonly plain: Pick<World, "size" | "acts" | "luck" | "character"> & {
    readonly acts: readonly ActProgram[];
    readonly luck: Luck;
  };
  readonly columns: Pick<World, "persons" | "traits" | "members" | "acted">;
  readonly schemes: readonly SharedScheme[];
  /** by thread: what it counts */
  readonly tallies: readonly Tallies[];
  readonly day: number;
}

interface SharedScheme {
  readonly program: Program;
  readonly columns: SchemeWorld["columns"];
  readonly rules: readonly RuleState[];
  readonly calendars: readonly SharedArrayBuffer[];
  readonly lastReset: number;
}

/** Moves the columns of a world that has not begun into memory that threads share. */
export function shareWorld(world: World, threads: number): SharedWorld {
  const { size, acts, luck, character, persons, traits, members, acted, schemes, tallies, day } = world;
  return {
    plain: { size, acts, luck, character },
    columns: shared({ persons, traits, members, acted }),
    schemes: schemes.map((scheme) => ({
      program: scheme.program,
      columns: shared(scheme.columns),
      rules: shared(scheme.rules),
      calendars: scheme.calendars.map(() => CalendarQueue.shared(calendarBytes(scheme.program)).buffer),
      lastReset: scheme.lastReset,
    })),
    tallies: Array.from({ length: threads }, () => shared(tallies)),
    day,
  };
}

/** The world as one thread works on it: everybody's columns, its own totals, keys and scratch. */
export function joinWorld(travelled: SharedWorld, thread: number): World {
  const { plain, columns, tallies, day } = travelled;
  const schemes: SchemeWorld[] = travelled.schemes.map((scheme) => ({
    program: scheme.program,
    score: scheme.program.score,
    columns: scheme.columns,
    rules: scheme.rules,
    calendars: scheme.calendars.map((buffer) => new CalendarQueue(buffer)),
    lastReset: scheme.lastReset,
  }));
  return {
    ...plain,
    ...columns,
    schemes,
    sightings: createSightings(schemes, plain.acts),
    amountKeys: plain.acts.map(() => ({ z: 1, w: 1 })),
    script: undefined,
    tallies: tallies[thread],
    watchers: [],
    ledger: undefined,
    day,
  };
}

type Numbers = Uint8Array | Int8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The same value with every typed array in it copied into shared memory. */
function shared<Value>(value: Value): Value {
  if (ArrayBuffer.isView(value)) {
    const numbers = value as unknown as Numbers;
    const create = numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers;
    const copy = new create(new SharedArrayBuffer(numbers.byteLength));
    copy.set(numbers as never);
    return copy as Value;
  }
  if (Array.isArray(value)) return value.map(shared) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shared(inner)])) as Value;
}

/** Writes the sums of what all threads have counted into one set of totals. */
export function sumTallies(counted: readonly Tallies[], into: Tallies): void {
  sumInto(
    counted.map(({ done }) => done),
    into.done,
  );
  into.schemes.forEach((scheme, number) => {
    for (const name of Object.keys(scheme) as (keyof SchemeTallies)[]) {
      sumInto(
        counted.map(({ schemes }) => schemes[number][name]),
        scheme[name],
      );
    }
  });
}

function sumInto(parts: readonly Float64Array[], into: Float64Array): void {
  into.fill(0);
  for (const part of parts) {
    for (let position = 0; position < into.length; position++) into[position] += part[position];
  }
}
