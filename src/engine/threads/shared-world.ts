import type { Luck } from "../../base/index.ts";
import type { Program } from "../../scheme/index.ts";
import type { Tallies } from "../../state/index.ts";
import type { ActProgram } from "../act-table.ts";
import { CalendarQueue } from "../calendar-queue.ts";
import { createSightings } from "../create-sightings.ts";
import { createStrikes } from "../create-strikes.ts";
import { Outbox } from "../mail.ts";
import { memoryOf, type SchemeMemory } from "../scheme-memory.ts";
import { CHUNK, type SchemeWorld, type World } from "../world.ts";
import { type SharedLedger, shareLedger, writeLedger } from "./shared-ledger.ts";

const MOST_BYTES = 2 ** 30;
const BYTES_WAITING = 16;
/** Longest that a record can take to the scheme whose source it is, in days. */
const LONGEST_DELAY = 3650;

/**
 * What the calendar of one chunk may grow to: every person doing every act a rule counts on every day,
 * for as long as a record can be under way and points can wait to expire. Only what is used is taken.
 */
function calendarBytes({ rules, sources, receives }: Program): number {
  const longest = Math.max(0, ...receives.map(({ longestDelay }) => longestDelay + LONGEST_DELAY));
  const waiting = rules.reduce((sum, { source, expiresAfter = 0 }) => {
    const passed = receives.filter(({ as }) => as === source).length * (longest + 1 + expiresAfter);
    return sum + sources[source].longestDelay + 1 + expiresAfter + passed;
  }, 0);
  return Math.min(MOST_BYTES, 2 ** 16 + 2 * CHUNK * waiting * BYTES_WAITING);
}

/** What the outbox of one chunk may grow to: every person's every act pinned on somebody else in a day. */
function outboxBytes({ sightings }: World): number {
  const identifying = sightings.flat().filter(({ identifies }) => identifies !== undefined);
  return Math.min(MOST_BYTES, Outbox.bytesFor(CHUNK * identifying.length));
}

/** Likewise of what ends in lives: every person getting every answer that lasts on every day. */
function lifeBytes(gates: World["gates"]): number {
  const waiting = gates.reduce((sum, { yes, no }) => sum + (yes?.days ?? 0) + (no?.days ?? 0), 0);
  return Math.min(MOST_BYTES, 2 ** 16 + 2 * CHUNK * waiting * BYTES_WAITING);
}

/** Likewise of visits: one of every person to every gate. */
function visitBytes(gates: World["gates"]): number {
  return 2 ** 16 + 2 * CHUNK * gates.length * BYTES_WAITING;
}

/** A world as it travels to a thread: columns in shared memory, the rest plain data that is copied. */
export interface SharedWorld {
  readonly plain: Pick<
    World,
    "size" | "acts" | "gates" | "fifths" | "luck" | "character" | "secondGroup" | "begins"
  > & {
    readonly acts: readonly ActProgram[];
    readonly luck: Luck;
  };
  readonly columns: Pick<World, "persons" | "traits" | "members" | "acted" | "doors" | "rankedBefore">;
  readonly visits: readonly SharedArrayBuffer[];
  readonly lives: readonly SharedArrayBuffer[];
  readonly schemes: readonly SharedScheme[];
  /** by chunk */
  readonly outboxes: readonly SharedArrayBuffer[];
  /** by thread: what it counts */
  readonly tallies: readonly Tallies[];
  /** undefined where nobody keeps a ledger */
  readonly ledger: SharedLedger | undefined;
  readonly day: number;
}

interface SharedScheme {
  readonly program: Program;
  readonly memory: SchemeMemory;
  readonly calendars: readonly SharedArrayBuffer[];
  readonly lastReset: number;
}

/** Moves the columns of a world into memory that threads share, and what waits in it along. */
export function shareWorld(world: World, threads: number): SharedWorld {
  const { size, acts, gates, fifths, luck, character, secondGroup, begins, schemes, tallies, day } = world;
  const { persons, traits, members, acted, doors, rankedBefore } = world;
  return {
    plain: { size, acts, gates, fifths, luck, character, secondGroup, begins },
    columns: shared({ persons, traits, members, acted, doors, rankedBefore }),
    visits: world.visits.map((queue) => sharedQueue(queue, visitBytes(gates))),
    lives: world.lives.map((queue) => sharedQueue(queue, lifeBytes(gates))),
    schemes: schemes.map((scheme) => ({
      program: scheme.program,
      memory: shared(memoryOf(scheme)),
      calendars: scheme.calendars.map((queue) => sharedQueue(queue, calendarBytes(scheme.program))),
      lastReset: scheme.lastReset,
    })),
    outboxes: world.outboxes.map(() => Outbox.createBuffer(outboxBytes(world))),
    // what has been counted already counts once
    tallies: Array.from({ length: threads }, (_, thread) =>
      thread === 0 ? shared(tallies) : emptied(tallies),
    ),
    ledger: world.ledger && shareLedger(world.ledgerOf, threads),
    day,
  };
}

function sharedQueue(waiting: CalendarQueue, mostBytes: number): SharedArrayBuffer {
  const { queue, buffer } = CalendarQueue.shared(mostBytes);
  queue.restore(waiting.entries());
  return buffer;
}

/** As many totals, shared and with nothing counted. */
function emptied(tallies: Tallies): Tallies {
  const totals = shared(tallies);
  sumTallies([], totals);
  return totals;
}

/** The world as one thread works on it: everybody's columns, its own totals, keys and scratch. */
export function joinWorld(travelled: SharedWorld, thread: number): World {
  const { plain, columns, tallies, day } = travelled;
  const schemes: SchemeWorld[] = travelled.schemes.map((scheme) => ({
    program: scheme.program,
    score: scheme.program.score,
    ...scheme.memory,
    calendars: scheme.calendars.map((buffer) => new CalendarQueue(buffer)),
    lastReset: scheme.lastReset,
  }));
  const sightings = createSightings({ ...plain, schemes });
  return {
    ...plain,
    ...columns,
    schemes,
    strikes: createStrikes(schemes, plain.gates),
    gateKeys: plain.gates.map(() => ({ z: 1, w: 1 })),
    visits: travelled.visits.map((buffer) => new CalendarQueue(buffer)),
    lives: travelled.lives.map((buffer) => new CalendarQueue(buffer)),
    sightings,
    sightingsToday: [...sightings],
    outboxes: travelled.outboxes.map((buffer) => new Outbox(buffer)),
    amountKeys: plain.acts.map(() => ({ z: 1, w: 1 })),
    ageing: undefined,
    script: undefined,
    organisations: undefined,
    tallies: tallies[thread],
    watchers: [],
    chronicle: undefined,
    ledger: travelled.ledger && writeLedger(travelled.ledger, schemes, thread),
    ledgerOf: travelled.ledger?.of,
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
  sumInside(counted, into);
}

/** Adds up typed arrays that stand in the same place of values of one shape. */
function sumInside(parts: readonly unknown[], into: unknown): void {
  if (into instanceof Float64Array) {
    sumInto(parts as readonly Float64Array[], into);
  } else if (typeof into === "object" && into !== null) {
    for (const [name, inner] of Object.entries(into)) {
      sumInside(
        parts.map((part) => (part as Readonly<Record<string, unknown>>)[name]),
        inner,
      );
    }
  }
}

function sumInto(parts: readonly Float64Array[], into: Float64Array): void {
  into.fill(0);
  for (const part of parts) {
    for (let position = 0; position < into.length; position++) into[position] += part[position];
  }
}
