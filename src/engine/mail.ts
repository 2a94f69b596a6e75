/** A rare message from one person's turn to another person, delivered at the end of the phase. */
export interface Letter {
  readonly to: number;
  readonly from: number;
  /** what it is about: a number to which the phase that sends it gives its meaning */
  readonly kind: number;
  readonly day: number;
  readonly value: number;
}

const WRITTEN = 0;
const FIRST_LETTER = 1;
const CELLS = 5;
const FIRST_CAPACITY = 16;

/**
 * What the persons of one chunk write to others in a phase. Only the thread that works on the chunk
 * writes here; whoever delivers, at the barrier after the phase, reads and empties it. All of it lies
 * in one buffer that grows in place, which threads can share.
 */
export class Outbox {
  #cells: Int32Array;

  /** An outbox over a buffer that `createBuffer` made; a new one of its own where none is given. */
  constructor(buffer?: SharedArrayBuffer) {
    this.#cells = new Int32Array(buffer ?? new ArrayBuffer(bytesFor(0)));
  }

  /** What threads share of an empty outbox. @param mostBytes what it may grow to */
  static createBuffer(mostBytes: number): SharedArrayBuffer {
    return new SharedArrayBuffer(bytesFor(0), { maxByteLength: mostBytes });
  }

  /** Bytes that so many letters take. */
  static bytesFor(letters: number): number {
    return bytesFor(letters);
  }

  send({ to, from, kind, day, value }: Letter): void {
    const cell = FIRST_LETTER + this.written * CELLS;
    if (cell + CELLS > this.#cells.length) this.#grow();
    this.#cells.set([to, from, kind, day, value], cell);
    this.#cells[WRITTEN] += 1;
  }

  /** How many letters lie in it. */
  get written(): number {
    return this.#cells[WRITTEN];
  }

  /** The letters in it, in the order in which they were written. */
  get letters(): readonly Letter[] {
    return Array.from({ length: this.written }, (_, position) => {
      const cell = FIRST_LETTER + position * CELLS;
      const [to, from, kind, day, value] = this.#cells.subarray(cell, cell + CELLS);
      return { to: to >>> 0, from: from >>> 0, kind, day, value };
    });
  }

  empty(): void {
    this.#cells[WRITTEN] = 0;
  }

  #grow(): void {
    const fewest = bytesFor(this.written + 1);
    const wanted = bytesFor(Math.max(FIRST_CAPACITY, Math.ceil(this.written * 1.5)));
    const { buffer } = this.#cells;
    // asked this way round because most web pages have no SharedArrayBuffer to compare with
    if (buffer instanceof ArrayBuffer) {
      const longer = new Int32Array(wanted / 4);
      longer.set(this.#cells);
      this.#cells = longer;
    } else if (fewest <= buffer.maxByteLength) {
      buffer.grow(Math.min(wanted, buffer.maxByteLength)); // every thread's view of it grows along
    } else {
      throw new RangeError("allocation failed: more letters in a chunk than threads can share");
    }
  }
}

function bytesFor(letters: number): number {
  return (FIRST_LETTER + letters * CELLS) * 4;
}

/**
 * Empties all outboxes and hands each letter over, by receiver, sender and kind, then as written, so
 * that not even a mistake in what `take` does could depend on who worked on which chunk.
 */
export function deliver(outboxes: readonly Outbox[], take: (letter: Letter) => void): void {
  const letters: Letter[] = [];
  for (const outbox of outboxes) {
    if (outbox.written === 0) continue;
    for (const letter of outbox.letters) letters.push(letter);
    outbox.empty();
  }
  // stable: letters alike in all three come from one person, so from one outbox
  letters.sort((one, other) => one.to - other.to || one.from - other.from || one.kind - other.kind);
  for (const letter of letters) take(letter);
}
