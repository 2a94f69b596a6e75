/** Kinds of things that fall due. */
export const Due = { record: 0, expiry: 1 } as const;

/** What `CalendarQueue.take` hands over, one call for each thing that is due. */
export type TakeDue = (person: number, kind: number, rule: number, amount: number) => void;

const BUCKETS = 512;
const FIRST_CAPACITY = 64;

/**
 * What falls due later for the persons of one chunk: records on their way, points that expire. A ring
 * of day buckets, each a linked list through flat arrays; a thing due in more than 512 days stays in
 * its bucket until its lap has come. Within a day nothing has an order, and nobody may rely on one.
 */
export class CalendarQueue {
  readonly #first = new Int32Array(BUCKETS).fill(-1);
  #next = new Int32Array(0);
  #day = new Int32Array(0);
  #person = new Uint32Array(0);
  #what = new Int32Array(0);
  #amount = new Int32Array(0);
  #free = -1;
  #used = 0;

  /** Notes something for a day that has not been taken yet. @param rule position, below 2^24 */
  add(day: number, person: number, kind: number, rule: number, amount: number): void {
    const slot = this.#takeSlot();
    const bucket = day & (BUCKETS - 1);
    this.#day[slot] = day;
    this.#person[slot] = person;
    this.#what[slot] = (rule << 4) | kind;
    this.#amount[slot] = amount;
    this.#next[slot] = this.#first[bucket];
    this.#first[bucket] = slot;
  }

  /** Hands over and forgets all that is due on a day; what `take` adds for the same day waits. */
  takeDue(day: number, take: TakeDue): void {
    const bucket = day & (BUCKETS - 1);
    let slot = this.#first[bucket];
    this.#first[bucket] = -1;
    while (slot >= 0) {
      const following = this.#next[slot];
      if (this.#day[slot] === day) {
        const what = this.#what[slot];
        const person = this.#person[slot];
        const amount = this.#amount[slot];
        this.#next[slot] = this.#free;
        this.#free = slot;
        this.#used--;
        take(person, what & 15, what >> 4, amount);
      } else {
        this.#next[slot] = this.#first[bucket];
        this.#first[bucket] = slot;
      }
      slot = following;
    }
  }

  /** How many things wait. */
  get waiting(): number {
    return this.#used;
  }

  /** Bytes that the queue takes. */
  get bytes(): number {
    return (this.#next.length * 5 + BUCKETS) * 4;
  }

  #takeSlot(): number {
    if (this.#free < 0) this.#grow();
    const slot = this.#free;
    this.#free = this.#next[slot];
    this.#used++;
    return slot;
  }

  #grow(): void {
    const before = this.#next.length;
    const after = Math.max(FIRST_CAPACITY, Math.ceil(before * 1.5));
    this.#next = grown(this.#next, after);
    this.#day = grown(this.#day, after);
    this.#person = grown(this.#person, after);
    this.#what = grown(this.#what, after);
    this.#amount = grown(this.#amount, after);
    for (let slot = after - 1; slot >= before; slot--) {
      this.#next[slot] = this.#free;
      this.#free = slot;
    }
  }
}

function grown<Numbers extends Int32Array | Uint32Array>(numbers: Numbers, length: number): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(length);
  longer.set(numbers);
  return longer;
}
