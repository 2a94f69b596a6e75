import { mix32 } from "../base/index.ts";
import { ofSchemes, type StateArray, stateOf } from "./checkpoint-state.ts";
import { HistoryHash } from "./history-hash.ts";
import { age } from "./reference/age.ts";
import type { World } from "./world.ts";

/**
 * A world between two days as bytes, and back. It holds what days have done, and not who the persons are:
 * these are drawn anew from the society and grow older day by day until the checkpoint's, so that nobody
 * can be put into a world by way of a file.
 */
interface Head {
  readonly format: typeof FORMAT;
  readonly size: number;
  /** first day of the burn-in, below or at 0 */
  readonly begins: number;
  /** the day that comes next */
  readonly day: number;
  /** fingerprint of the seeds: the same persons and the same luck */
  readonly seeds: readonly number[];
  readonly acts: readonly string[];
  readonly gates: readonly string[];
  readonly schemes: Resets;
  /** of the schemes among organisations, where there are any */
  readonly organisations?: Resets;
  readonly hash: readonly [number, number];
  /** what follows, in this order: bytes of each */
  readonly sections: readonly { readonly name: string; readonly bytes: number }[];
}

type Resets = readonly { readonly id: string; readonly lastReset: number }[];

const FORMAT = 2;
/** Length of the head, and the checksum of all that follows. */
const PREFIX = 8;
const ALIGNED = 8;

/** Everything that a world has to go on from. @param hash what has been folded of its history so far */
export function takeCheckpoint(world: World, hash: HistoryHash): Uint8Array {
  const { arrays, queues } = stateOf(world);
  const parts: [string, StateArray][] = [...arrays];
  for (const [name, queue] of queues) parts.push([name, queue.entries()]);
  const head: Head = {
    ...likenessOf(world),
    format: FORMAT,
    day: world.day,
    schemes: resetsOf(world),
    ...(world.organisations && { organisations: resetsOf(world.organisations.world) }),
    hash: hash.lanes,
    sections: parts.map(([name, array]) => ({ name, bytes: array.byteLength })),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const starts = startsOf(head, text.length);
  const bytes = new Uint8Array(starts[parts.length]);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, PREFIX);
  parts.forEach(([, { buffer, byteOffset, byteLength }], part) => {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), starts[part]);
  });
  new DataView(bytes.buffer).setUint32(4, checksumOf(bytes), true);
  return bytes;
}

/**
 * Lets a new world go on from a checkpoint of one of the same parts. From one of the end of the burn-in it
 * may have schemes that the other had not: so one burn-in serves many schemes.
 *
 * @returns what has been folded of the history so far
 * @throws TypeError for bytes that are no checkpoint, or one of another world
 */
export function restoreCheckpoint(bytes: Uint8Array, world: World): HistoryHash {
  const { head, starts } = readHead(bytes);
  refuseOther(head, world);
  growUp(world, head.day);
  const { arrays, queues } = stateOf(world);
  const given = new Set(head.sections.map(({ name }) => name));
  for (const name of [...arrays.keys(), ...queues.keys()]) {
    if (!given.has(name) && !(head.day <= 0 && ofSchemes.test(name))) refuse(`lacks ${name}`);
  }
  head.sections.forEach(({ name, bytes: length }, section) => {
    const found = bytes.slice(starts[section], starts[section] + length);
    const array = arrays.get(name);
    if (array !== undefined) {
      if (array.byteLength !== length) refuse(`has another length of ${name}`);
      new Uint8Array(array.buffer, array.byteOffset, length).set(found);
    } else {
      const queue = queues.get(name) ?? refuse(`has ${name}, which this world has not`);
      queue.restore(new Int32Array(found.buffer));
    }
  });
  setResets(world, head.schemes);
  if (world.organisations) setResets(world.organisations.world, head.organisations ?? []);
  return HistoryHash.from(head.hash);
}

function resetsOf({ schemes }: World): Resets {
  return schemes.map(({ program, lastReset }) => ({ id: program.id, lastReset }));
}

function setResets({ schemes }: World, resets: Resets): void {
  for (const { id, lastReset } of resets) {
    const scheme = schemes.find(({ program }) => program.id === id);
    if (scheme !== undefined) scheme.lastReset = lastReset;
  }
}

/** Persons as they are on a day: they grow older and are followed by the young, and nothing else happens. */
function growUp(world: World, until: number): void {
  for (; world.day < until; world.day++) {
    // entries of those days have been handed over, and totals come with the checkpoint
    age.conclude?.({ ...world, ledger: undefined, chronicle: undefined }, () => world.tallies);
  }
  if (world.organisations) world.organisations.world.day = until;
}

type Likeness = Pick<Head, "size" | "begins" | "seeds" | "acts" | "gates">;

/** What two worlds must have in common for one to go on where the other stopped. */
function likenessOf({ size, begins, luck, character, acts, gates }: World): Likeness {
  return {
    size,
    begins,
    seeds: [luck, character].flatMap(({ saltX, saltY, key }) => [saltX, saltY, ...key]),
    acts: acts.map(({ id }) => id),
    gates: gates.map(({ id }) => id),
  };
}

function refuseOther(head: Head, world: World): void {
  if (world.day !== world.begins) throw new TypeError("a checkpoint is for a world that has not begun");
  for (const [name, value] of Object.entries(likenessOf(world))) {
    const given = head[name as keyof Likeness];
    if (JSON.stringify(given) !== JSON.stringify(value)) refuse(`has another ${name}`);
  }
}

function readHead(bytes: Uint8Array): { readonly head: Head; readonly starts: readonly number[] } {
  if (bytes.length < PREFIX) refuse("is too short");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  if (PREFIX + length > bytes.length || view.getUint32(4, true) !== checksumOf(bytes)) refuse("is damaged");
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, PREFIX + length)));
  if (head.format !== FORMAT) refuse("is of another version");
  const starts = startsOf(head, length);
  if (starts.at(-1) !== bytes.length) refuse("is damaged");
  return { head, starts };
}

/** Where each section begins, and at last where all ends. */
function startsOf({ sections }: Pick<Head, "sections">, headLength: number): number[] {
  const aligned = (at: number) => Math.ceil(at / ALIGNED) * ALIGNED;
  const starts = [aligned(PREFIX + headLength)];
  for (const { bytes } of sections) starts.push(aligned(starts[starts.length - 1] + bytes));
  return starts;
}

/** Of all but itself: tells damage, and no intent. */
function checksumOf(bytes: Uint8Array): number {
  let sum = mix32(bytes.length);
  for (let at = 0; at < PREFIX / 2; at++) sum = Math.imul(sum ^ bytes[at], 0x01000193);
  for (let at = PREFIX; at < bytes.length; at++) sum = Math.imul(sum ^ bytes[at], 0x01000193);
  return mix32(sum) >>> 0;
}

function refuse(what: string): never {
  throw new TypeError(`the checkpoint ${what}`);
}
