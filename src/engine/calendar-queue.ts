/**
 * Kinds of things that fall due; `mistaken` is a record of somebody else's act, `pooled` one that another
 * scheme passed on. Twice the origin (see `origins`), one more for what undoes its points.
 */
export const Due = { record: 0, expiry: 1, mistaken: 2, pooled: 4, pooledMistaken: 6 } as const;

/** Kinds of things in people's lives that end. */
export const Ends = { income: 0, loan: 1 } as const;

/**
 * What `CalendarQueue.takeDue` hands over, one call for each thing that is due. What waited for another
 * generation than lives there now is nobody's any more: see `isFor`.
 */
export type TakeDue = (
  person: number,
  kind: number,
  rule: number,
  amount: number,
  generation: number,
) => void;

/** Generations that a queue tells apart: nothing waits for sixteen of them. */
const GENERATIONS = 16;

/** Whether a thing that waited for a generation is for the one that lives there now. */
export function isFor(generation: number, now: number): boolean {
  return generation === now % GENERATIONS;
}

const BUCKETS = 512;
const FREE = 0;
const WAITING = 1;
const FIRST_BUCKET = 2;
const FIRST_SLOT = FIRST_BUCKET + BUCKETS;

/** Cells of a slot: what comes next in its bucket (or among the free), then what waits there. */
const CELLS = 4;
const [NEXT, PERSON, WHAT, AMOUNT] = [0, 1, 2, 3];

/** Which lap of the ring a day lies in; with its bucket it says the day, for 256 laps or 350 years. */
function lapOf(day: number): number {
  return (day >> 9) & 255;
}

const FIRST_CAPACITY = 64;

/**
 * What falls due later for the persons of one chunk: records on their way, points that expire. A ring
 * of day buckets, each a linked list of slots; a thing due in more than 512 days stays in its bucket
 * until its lap has come. Within a day nothing has an order, and nobody may rely on one.
 *
 * All of it lies in one buffer, so that threads can take turns on it: `CalendarQueue.shared` makes one
 * that every thread can open and that grows in place.
 */
export class CalendarQueue {
  #cells: Int32Array;

  /** A queue over a buffer that `CalendarQueue.shared` made; a new one of its own where none is given. */
  constructor(buffer?: SharedArrayBuffer) {
    this.#cells = new Int32Array(buffer ?? new ArrayBuffer(bytesFor(0)));
    if (buffer === undefined) this.#clear();
  }

  /** An empty queue that threads share. @param mostBytes what it may grow to; only what is used is taken */
  static shared(mostBytes: number): { readonly queue: CalendarQueue; readonly buffer: SharedArrayBuffer } {
    const buffer = new SharedArrayBuffer(bytesFor(0), { maxByteLength: mostBytes });
    const queue = new CalendarQueue(buffer);
    queue.#clear();
    return { queue, buffer };
  }

  /**
   * Notes something for a day that has not been taken yet.
   *
   * @param rule position, below 2^16
   * @param generation that of the person today
   */
  add(day: number, person: number, kind: number, rule: number, amount: number, generation: number): void {
    const what = (rule << 16) | (lapOf(day) << 8) | ((generation % GENERATIONS) << 4) | kind;
    this.#put(FIRST_BUCKET + (day & (BUCKETS - 1)), person, what, amount);
  }

  /** Hands over and forgets all that is due on a day; what `take` adds for the same day waits. */
  takeDue(day: number, take: TakeDue): void {
    const bucket = FIRST_BUCKET + (day & (BUCKETS - 1));
    const lap = lapOf(day);
    let slot = this.#cells[bucket];
    this.#cells[bucket] = -1;
    while (slot >= 0) {
      const cells = this.#cells; // afresh: what `take` adds may have made the queue grow
      const following = cells[slot + NEXT];
      const what = cells[slot + WHAT];
      if (((what >>> 8) & 255) === lap) {
        const person = cells[slot + PERSON] >>> 0;
        const amount = cells[slot + AMOUNT];
        cells[slot + NEXT] = cells[FREE];
        cells[FREE] = slot;
        cells[WAITING] -= 1;
        take(person, what & 15, what >>> 16, amount, (what >>> 4) & 15);
      } else {
        cells[slot + NEXT] = cells[bucket];
        cells[bucket] = slot;
      }
      slot = following;
    }
  }

  /** All that waits, four cells a thing, in no order: for `restore` of an empty queue. */
  entries(): Int32Array {
    const cells = this.#cells;
    const entries = new Int32Array(this.waiting * CELLS);
    let cell = 0;
    for (let bucket = FIRST_BUCKET; bucket < FIRST_SLOT; bucket++) {
      for (let slot = cells[bucket]; slot >= 0; slot = cells[slot + NEXT]) {
        entries.set([bucket, cells[slot + PERSON], cells[slot + WHAT], cells[slot + AMOUNT]], cell);
        cell += CELLS;
      }
    }
    return entries;
  }

  /** Lets wait what waited in another queue. */
  restore(entries: Int32Array): void {
    for (let cell = 0; cell < entries.length; cell += CELLS) {
      const [bucket, person, what, amount] = entries.subarray(cell, cell + CELLS);
      this.#put(bucket, person, what, amount);
    }
  }

  /** How many things wait. */
  get waiting(): number {
    return this.#cells[WAITING];
  }

  /** Bytes that the queue takes. */
  get bytes(): number {
    return this.#cells.byteLength;
  }

  #put(bucket: number, person: number, what: number, amount: number): void {
    if (this.#cells[FREE] < 0) this.#grow();
    const cells = this.#cells;
    const slot = cells[FREE];
    cells[FREE] = cells[slot + NEXT];
    cells[WAITING] += 1;
    cells[slot + PERSON] = person;
    cells[slot + WHAT] = what;
    cells[slot + AMOUNT] = amount;
    cells[slot + NEXT] = cells[bucket];
    cells[bucket] = slot;
  }

  #clear(): void {
    this.#cells.fill(-1);
    this.#cells[WAITING] = 0;
  }

  #grow(): void {
    const before = (this.#cells.length - FIRST_SLOT) / CELLS;
    const after = Math.max(FIRST_CAPACITY, Math.ceil(before * 1.2));
    const { buffer } = this.#cells;
    // asked this way round because most web pages have no SharedArrayBuffer to compare with
    if (buffer instanceof ArrayBuffer) {
      const longer = new Int32Array(bytesFor(after) / 4);
      longer.set(this.#cells);
      this.#cells = longer;
    } else if (bytesFor(after) <= buffer.maxByteLength) {
      buffer.grow(bytesFor(after)); // every thread's view of it grows along
    } else {
      throw new RangeError("allocation failed: more waits in a calendar than threads can share");
    }
    for (let slot = after - 1; slot >= before; slot--) {
      this.#cells[FIRST_SLOT + slot * CELLS + NEXT] = this.#cells[FREE];
      this.#cells[FREE] = FIRST_SLOT + slot * CELLS;
    }
  }
}

function bytesFor(slots: number): number {
  return (FIRST_SLOT + slots * CELLS) * 4;
}
